import type { Rule } from '../../src/rulebook/model.ts';
import type { Answered } from './answers.ts';
import type { Case } from './case.ts';
import { addDays, datesBetween, inForce, mondayOf, yearOf } from './dates.ts';
import { NOTHING } from './money.ts';
import { idOf } from './occurrences.ts';
import { byText, distinct } from './round.ts';
import { minutesOf } from './values.ts';

const byLineOrder = (a: Answered, b: Answered): number =>
  byText(a.date, b.date) || (a.start ?? 9999) - (b.start ?? 9999) || byText(a.rule.id, b.rule.id);

/** The date of the summons in the week that begins on a Monday. */
const dateIn = (monday: string, answered: Answered[]): string => {
  const week = datesBetween(monday, addDays(monday, 6));
  const reviewed = week.find((date) =>
    answered.some((o) => o.rule.role === 'life-review' && o.date === date),
  );
  return reviewed ?? addDays(monday, 5);
};

/** The summonses that the absences of each calendar week lead to in the next. */
export const summonsesOf = (c: Case, rule: Rule, answered: Answered[]): Answered[] => {
  const absences = answered.filter((o) => o.response === 'absent').sort(byLineOrder);
  const weeks = distinct(absences.map((o) => mondayOf(o.date)));
  return weeks.flatMap((monday) => {
    const date = dateIn(addDays(monday, 7), answered);
    if (!inForce(rule, date)) return [];
    const length = rule.length === undefined ? null : minutesOf(c, rule.length, yearOf(date));
    return [
      {
        id: idOf(rule.id, date),
        rule,
        date,
        schedule: -1,
        start: rule.start?.at ?? null,
        length: length?.x ?? null,
        season: '',
        datesFooting: [],
        lengthFooting: length?.footings ?? [],
        response: 'attend' as const,
        exemption: null,
        money: NOTHING,
        cites: distinct(absences.filter((o) => mondayOf(o.date) === monday).map((o) => o.id)),
      },
    ];
  });
};

/** Whether some calendar quarter of the shown year has three summonses or more. */
export const hasThirdSummons = (c: Case, summonses: Answered[]): boolean => {
  const quarters = summonses
    .filter((s) => yearOf(s.date) === c.year)
    .map((s) => Math.ceil(Number(s.date.slice(5, 7)) / 3));
  return [1, 2, 3, 4].some((q) => quarters.filter((one) => one === q).length >= 3);
};
