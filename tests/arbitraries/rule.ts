import fc from 'fast-check';
import type { Category, Exemption, Rule } from '../../src/rulebook/model.ts';
import { seldom, sparse, validity } from './basics.ts';
import * as f from './footing.ts';
import { MEANS, whoever } from './person.ts';
import { schedules, start, VARIANTS, type Draft } from './schedule.ts';

export interface RuleWishes {
  /** whether conditions may ask for means */
  means: boolean;
  away: boolean;
  quotas: boolean;
}

const lastSeen = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 2013, max: 2020 }) },
  { weight: 1, arbitrary: fc.integer({ min: 2008, max: 2012 }) },
);

const exemption = (
  id: string,
  { means, political, quota }: { means: boolean; political: boolean; quota: boolean },
): fc.Arbitrary<Draft<Exemption>> =>
  fc
    .tuple(
      sparse<Omit<Draft<Exemption>, 'basis' | 'claims'>>({
        id: fc.constant(id),
        kind: fc.constantFrom('pay', 'substitute', 'prepaid', ...(quota ? ['buy' as const] : [])),
        term: fc.constantFrom('occurrence', 'day', 'season', 'month', 'year'),
        price: fc.oneof(
          { weight: 5, arbitrary: f.price },
          { weight: 1, arbitrary: fc.constant(null) },
        ),
        means: fc.constantFrom(...MEANS),
        who: seldom(whoever({ means })),
        years: seldom(
          fc
            .tuple(fc.integer({ min: 2010, max: 2017 }), fc.option(fc.nat(5)))
            .map(([from, n]): [number, number | null] => [from, n === null ? null : from + n]),
        ),
        lastSeen,
        reading: political ? fc.constant('reported' as const) : fc.constant(undefined),
      }),
      f.footing,
    )
    .map(([e, footing]) => ({ ...e, ...footing }));

const exemptions = (rule: string, wishes: Parameters<typeof exemption>[1], most: number) =>
  fc
    .tuple(
      ...['w', 'v', 'y'].slice(0, most).map((n) => seldom(exemption(`${rule}-${n}`, wishes), 4)),
    )
    .map((all) => all.filter((e) => e !== undefined));

/** What a rule asks for: hours, hours and money, money alone, a quantity, or what nobody has sized. */
type Size = 'hours' | 'hours-and-money' | 'money' | 'quota' | 'unknown';

const sized = (id: string, category: Category, size: Size, { means, away }: RuleWishes) => {
  const hours = size === 'hours' || size === 'hours-and-money';
  const none = fc.constant(undefined);
  const pays = size === 'money' || size === 'hours-and-money';
  const kind = fc.constantFrom('levy' as const, 'goods' as const, 'dues' as const);
  return kind.chain((moneyKind) => {
    const noWayOut = pays && moneyKind !== 'goods' && size === 'money';
    return fc
      .tuple(
        sparse<Draft<Omit<Rule, 'since' | 'until'>>>({
          id: fc.constant(id),
          category: fc.constant(category),
          tier: fc.constantFrom('core', 'core', 'extended'),
          organiser: fc.constant('workplace'),
          per: fc.constantFrom('person', 'person', 'person', 'household', 'workplace'),
          who: whoever({ means }),
          lastSeen,
          applies: f.footing,
          schedules: schedules({ means, lengths: hours, quota: size === 'quota' }),
          length: hours ? f.length : none,
          start: hours || size === 'quota' ? start : size === 'unknown' ? seldom(start) : none,
          money: pays
            ? sparse<Draft<NonNullable<Rule['money']>>>({
                kind: fc.constant(moneyKind),
                amount: f.price,
                times: seldom(fc.tuple(f.ratio)),
              })
            : none,
          away:
            hours && away && category !== 'political'
              ? seldom(fc.constant(true as const), 2)
              : none,
          role:
            category === 'political' && size === 'hours'
              ? seldom(fc.constant('life-review' as const))
              : none,
          exemptions: exemptions(
            id,
            { means, political: category === 'political', quota: size === 'quota' },
            noWayOut ? 0 : 3,
          ),
          variants: seldom(fc.shuffledSubarray([...VARIANTS], { minLength: 1 }), 2),
        }),
        validity,
      )
      .map(([rule, v]): Draft<Rule> => ({ ...rule, ...v }));
  });
};

const SIZES: Record<Category, Size[]> = {
  political: ['hours', 'hours', 'hours', 'unknown', 'money'],
  labour: ['hours', 'hours', 'hours', 'unknown', 'quota', 'hours-and-money'],
  material: ['hours', 'money', 'money', 'quota', 'hours-and-money'],
};

/** A random duty. */
export const rule = (id: string, wishes: RuleWishes): fc.Arbitrary<Draft<Rule>> =>
  fc.oneof(
    ...(['political', 'labour', 'material'] as const).flatMap((category) =>
      SIZES[category]
        .filter((size) => wishes.quotas || size !== 'quota')
        .map((size) => sized(id, category, size, wishes)),
    ),
  );

/** The duty that follows from an absence. */
export const summons: fc.Arbitrary<Draft<Rule>> = fc
  .tuple(
    sparse<Draft<Omit<Rule, 'since' | 'until'>>>({
      id: fc.constant('summons-self-criticism'),
      category: fc.constant('political'),
      tier: fc.constant('core'),
      organiser: fc.constant('workplace'),
      per: fc.constant('person'),
      who: whoever({ means: false }),
      lastSeen: fc.constantFrom(2010, 2016, 2020),
      applies: f.footing,
      schedules: fc.constant([]),
      length: seldom(f.length, 16),
      start,
      role: fc.constant('summons'),
      exemptions: fc.constant([]),
    }),
    validity,
  )
  .map(([r, v]): Draft<Rule> => ({ ...r, ...v }));
