import type { Lint } from './context.ts';
import { footings, mappings, statements } from './walk.ts';

/** What is reported or inferred cites a claim. */
export const claimsNeeded: Lint = (raw, report) => {
  for (const footing of footings(statements(raw))) {
    if (footing.basis === 'assumed' || footing.claims?.length) continue;
    report(
      footing,
      footing.claims ? ['claims'] : ['basis'],
      `${footing.basis}, but cites no claim; name at least one, or call it assumed`,
    );
  }
};

/** What is inferred or assumed says why. */
export const reasonsNeeded: Lint = (raw, report) => {
  for (const footing of footings(statements(raw))) {
    if (footing.basis === 'reported' || footing.reason !== undefined) continue;
    report(footing, ['basis'], `${footing.basis}, but gives no reason; say in one sentence why`);
  }
};

/** low <= typical <= high. */
export const orderedValues: Lint = (raw, report) => {
  for (const mapping of mappings(statements(raw))) {
    const { low, typical, high } = mapping;
    if (typeof low !== 'number' || typeof typical !== 'number' || typeof high !== 'number')
      continue;
    if (low > typical)
      report(mapping, ['low'], `low ${low} is above typical ${typical}; low <= typical <= high`);
    else if (typical > high)
      report(mapping, ['high'], `high ${high} is below typical ${typical}; low <= typical <= high`);
  }
};
