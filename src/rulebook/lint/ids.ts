import type { Lint } from './context.ts';

const COLLECTIONS = [
  ['sources', 'source'],
  ['parameters', 'parameter'],
  ['days', 'calendar day'],
  ['campaigns', 'campaign'],
  ['organisations', 'organisation'],
  ['positions', 'position'],
  ['profiles', 'profile'],
  ['rules', 'rule'],
  ['arrangements', 'arrangement'],
  ['effects', 'effect'],
  ['checks', 'check'],
  ['unknowns', 'entry of what is not known'],
  ['population', 'group of the population'],
  ['memberships', 'membership'],
] as const;

const twice = (what: string, id: string): string =>
  `another ${what} has the id "${id}"; ids are never shared`;

/** No two things of a kind share an id. */
export const uniqueIds: Lint = (raw, report) => {
  const check = (what: string, items: readonly { id: string }[]): void => {
    const seen = new Set<string>();
    for (const item of items) {
      if (seen.has(item.id)) report(item, ['id'], twice(what, item.id));
      seen.add(item.id);
    }
  };
  for (const [list, what] of COLLECTIONS) check(what, raw[list]);
  check(
    'claim',
    raw.sources.flatMap((source) => source.claims),
  );
  check('way out', [...raw.exemptions, ...raw.rules.flatMap((rule) => rule.exemptions ?? [])]);
};

/** Whether the new names of a retired id never end. */
const isCircle = (from: string, next: ReadonlyMap<string, string>): boolean => {
  let id: string | undefined = from;
  for (let step = 0; id !== undefined && step <= next.size; step++) id = next.get(id);
  return id !== undefined;
};

/** A retired id stays retired, and leads to one that is in use. */
export const retiredIds: Lint = (raw, report) => {
  const living = new Set<string>([
    ...COLLECTIONS.flatMap(([list]) => raw[list].map(({ id }) => id)),
    ...raw.sources.flatMap((source) => source.claims.map(({ id }) => id)),
    ...[...raw.exemptions, ...raw.rules.flatMap((rule) => rule.exemptions ?? [])].map(
      ({ id }) => id,
    ),
  ]);
  const next = new Map(raw.renames.map((rename) => [rename.old, rename.new]));
  const old = new Set(next.keys());
  const seen = new Set<string>();
  for (const rename of raw.renames) {
    if (seen.has(rename.old))
      report(rename, ['old'], `"${rename.old}" was retired before; give it one new name`);
    seen.add(rename.old);
    if (isCircle(rename.old, next))
      report(rename, ['new'], `"${rename.old}" leads back to itself; name what it is called now`);
    if (living.has(rename.old))
      report(
        rename,
        ['old'],
        `"${rename.old}" was retired on ${rename.on} but is in use again; give the new thing another id`,
      );
    if (!living.has(rename.new) && !old.has(rename.new))
      report(
        rename,
        ['new'],
        `nothing has the id "${rename.new}"; name what "${rename.old}" is called now`,
      );
  }
};
