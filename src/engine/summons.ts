import type { Rule } from '../rulebook/model.ts';
import { idOf } from './answers.ts';
import { mondayOf, type Day } from './civil.ts';
import { both } from './footing.ts';
import { cutAtMidnight, type Item } from './items.ts';
import { inForce, yearIn, type Person } from './person.ts';
import type { Values } from './values.ts';

/** Saturday, counted from Monday. */
export const SATURDAY = 5;

/**
 * The absences of each calendar week lead to one summons in the next: on the date of that week's life review where the
 * person has one, else on its Saturday. Summonses are always attended.
 */
export function summonses(
  rule: Rule,
  absent: Item[],
  reviews: Day[],
  person: Person,
  values: Values,
): Item[] {
  const weeks = new Map<Day, Item[]>();
  for (const item of absent) {
    if (item.second) continue;
    const monday = mondayOf(item.day);
    weeks.set(monday, [...(weeks.get(monday) ?? []), item]);
  }
  const reviewIn = new Map<Day, Day>();
  for (const day of [...reviews].sort((a, b) => b - a)) reviewIn.set(mondayOf(day), day);

  return [...weeks].flatMap(([monday, items]) => {
    const next = monday + 7;
    const day = reviewIn.get(next) ?? next + SATURDAY;
    if (day < person.first || day > person.end) return [];
    if (!inForce(day, rule.since, rule.until)) return [];
    const year = yearIn(person, day);
    const length = rule.length === undefined ? null : values.minutes(rule.length, year);
    const applies = values.footing(rule.applies, year);
    return cutAtMidnight({
      id: idOf(rule.id, day),
      rule: rule.id,
      category: 0,
      day,
      start: rule.start?.at ?? null,
      asked: length ? length.value : null,
      second: false,
      response: 'attend',
      rests: length ? both(applies, length) : applies,
      won: 0,
      wonKind: null,
      paid: 0,
      paidGrade: null,
      exemption: null,
      schedule: -1,
      cites: items.sort(compareItems).map((item) => item.id),
    });
  });
}

/** Date, start (null last), rule id: the order of lines. */
export function compareItems(a: Item, b: Item): number {
  return (
    a.day - b.day ||
    startOf(a) - startOf(b) ||
    compareText(a.rule, b.rule) ||
    compareText(a.id, b.id)
  );
}

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const startOf = (item: Item): number => item.start ?? 9999;
