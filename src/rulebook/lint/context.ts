import type { Path } from '../document.ts';
import { suggestion } from '../nearest.ts';
import type { Raw } from '../schema/index.ts';
import type { RawClaim, RawSource } from '../schema/source.ts';

/** Tells of a fault at a part of the rulebook, or at a field below it. */
export type Report = (target: object, path: Path, message: string, onKey?: boolean) => void;

/** What lints look things up in. */
export interface Index {
  claims: ReadonlyMap<string, { claim: RawClaim; source: RawSource }>;
  parameters: ReadonlyMap<string, Raw['parameters'][number]>;
  days: ReadonlyMap<string, Raw['days'][number]>;
  tags: ReadonlySet<string>;
  campaigns: ReadonlyMap<string, Raw['campaigns'][number]>;
  organisations: ReadonlySet<string>;
  rules: ReadonlyMap<string, Raw['rules'][number]>;
  sources: ReadonlySet<string>;
}

/** One check; those of a whole rulebook also look for what is missing. */
export type Lint<R extends Raw = Raw> = (raw: R, report: Report, index: Index) => void;

const byId = <T extends { id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

export const indexOf = (raw: Raw): Index => ({
  claims: new Map(
    raw.sources.flatMap((source) => source.claims.map((claim) => [claim.id, { claim, source }])),
  ),
  parameters: byId(raw.parameters),
  days: byId(raw.days),
  tags: new Set(raw.days.flatMap((day) => (day.tags ?? []).map((tag) => `#${tag}`))),
  campaigns: byId(raw.campaigns),
  organisations: new Set(raw.organisations.map(({ id }) => id)),
  rules: byId(raw.rules),
  sources: new Set(raw.sources.map(({ id }) => id)),
});

/** The message for an id that leads nowhere. */
export const unknownId = (what: string, id: string, known: Iterable<string>): string =>
  `no ${what} "${id}"${suggestion(id, known)}`;
