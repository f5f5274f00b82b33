import type { Activity, Model } from '../rulebook/model.ts';
import { formatDay } from './civil.ts';
import { BASES } from './footing.ts';
import { CATEGORIES, DAY } from './items.ts';
import type { Draw, Ledger, Line, Minutes, Request } from './ledger.ts';
import { ACTIVITIES, KINDS } from './person.ts';
import { emptyPlaced, N, ROW, type Placed } from './columns.ts';
import { place } from './place.ts';
import { planYear, type Plan } from './plan.ts';
import { compareText } from './summons.ts';

/** An effect whose penalties no source gives a size for. */
const isPenalty = (model: Model, id: string): boolean =>
  model.effects.some((e) => e.id === id && e.trigger !== undefined);

/**
 * One person's year under the rulebook: the same rulebook and request give the same ledger, byte for byte.
 * @throws RangeError for a rulebook that the validator would refuse.
 */
export function simulate(model: Model, request: Request, draw: Draw = 'typical'): Ledger {
  return placedYear(planYear(model, request, draw));
}

/** Places what a plan holds and writes it out. */
export function placedYear(plan: Plan): Ledger {
  const placed = emptyPlaced(plan.items.length);
  place(plan.columns, placed);
  return ledgerOf(plan, placed);
}

/** Writes a placed plan out as a ledger, its lines by date, start and rule. */
export function ledgerOf(plan: Plan, placed: Placed): Ledger {
  const { person } = plan;
  const lines = writeLines(plan, placed);
  const unknown = new Set(lines.filter((line) => line.asked === null).map((line) => line.rule));
  for (const { id } of plan.effects) if (isPenalty(person.model, id)) unknown.add(id);
  const kinds = Array.from(plan.columns.kinds, (k) => KINDS[k] ?? 'working');
  return {
    year: person.year,
    attributes: person.attributes,
    organisation: person.organisation,
    profile: person.profile.id,
    dayKinds: kinds,
    lines,
    outOfReach: placed.outOfReach,
    profileMinutes: profileMinutes(plan),
    effects: plan.effects,
    unquantified: [...unknown].sort(compareText),
    whyNot: plan.whyNot,
    closed: plan.closed,
    ...(person.model.changed ? { hypothetical: person.model.changed } : {}),
  };
}

function writeLines({ items }: Plan, placed: Placed): Line[] {
  const covered = new Map<number, string[]>();
  const pairs = placed.covered ?? [];
  for (let c = 0; c < pairs.length; c += 2) {
    const [item, by] = [pairs[c]!, items[pairs[c + 1]!]!.id];
    const known = covered.get(item);
    if (!known) covered.set(item, [by]);
    else if (!known.includes(by)) known.push(by);
  }
  const lines = items.map((item, i): Line => {
    const start = item.start === null ? null : placed.start[i]!;
    const at = i * N;
    const attended = item.response === 'attend';
    return {
      id: item.id,
      date: formatDay(item.day),
      start,
      end: start === null || item.asked === null ? null : start + item.asked,
      rule: item.rule,
      category: CATEGORIES[item.category] ?? 'political',
      response: item.response,
      asked: item.asked,
      minutes: item.asked === null && attended ? null : placed.minutes[i]!,
      coveredBy: covered.get(i) ?? [],
      gaveWay: {
        sleep: placed.gaveWay[at]!,
        job: placed.gaveWay[at + 1]!,
        livelihood: placed.gaveWay[at + 2]!,
        household: placed.gaveWay[at + 3]!,
        rest: placed.gaveWay[at + 4]!,
      },
      won: item.won,
      wonKind: item.wonKind,
      paid: item.paid,
      basis: BASES[item.rests.grade],
      paidBasis: item.paidGrade === null ? null : BASES[item.paidGrade],
      claims: item.rests.claims,
      exemption: item.exemption,
      schedule: item.schedule,
      cites: item.cites,
    };
  });
  return lines.sort(
    (a, b) =>
      compareText(a.date, b.date) ||
      (a.start ?? DAY + 1) - (b.start ?? DAY + 1) ||
      compareText(a.rule, b.rule) ||
      compareText(a.id, b.id),
  );
}

function profileMinutes({ columns }: Plan): Minutes {
  const sums = ACTIVITIES.map((_, a) => {
    let sum = 0;
    for (const kind of columns.kinds) sum += columns.cumulative[(kind * N + a) * ROW + DAY]!;
    return sum;
  });
  return Object.fromEntries(ACTIVITIES.map((activity, a) => [activity, sums[a] ?? 0])) as Record<
    Activity,
    number
  >;
}
