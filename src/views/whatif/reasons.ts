import { burden, simulate, type Ledger, type Request } from '../../engine/index.ts';
import { MEANS } from '../../rulebook/changes.ts';
import type { Model } from '../../rulebook/model.ts';
import { patched, type Change } from '../../rulebook/patch.ts';

/**
 * Why a change does nothing: the person does not pay; has not the means; the duty does not fall on the person; or
 * the year is the same with it.
 */
export type Reason = 'attends' | 'means' | 'elsewhere' | 'nothing';

/**
 * Why a change, by itself, leaves a year's total as it is; null where it does not, or where only dates moved.
 * `was`: the year of that request as reported.
 */
export function whyNothing(
  change: Change,
  reported: Model,
  request: Request,
  was: Ledger,
): Reason | null {
  const now = simulate(patched(reported, [change]), request);
  if (burden(was).minutes.total !== burden(now).minutes.total) return null;
  if (change.kind === 'way-out') {
    if (request.respond !== 'pay') return 'attends';
    const short = MEANS.indexOf(request.attributes.means) < MEANS.indexOf(change.means);
    if (short) return 'means';
  } else if (change.kind !== 'value') {
    const falls = [...was.lines, ...now.lines].some(({ rule }) => rule === change.rule);
    if (!falls) return 'elsewhere';
  }
  return asked(was) === asked(now) ? 'nothing' : null;
}

/** What a year asks, whatever it rests on. */
const asked = ({ lines }: Ledger): string =>
  JSON.stringify(lines.map(({ id, minutes, paid, won }) => [id, minutes, paid, won]));
