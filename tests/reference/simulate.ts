import type { Draw, Ledger, Request } from '../../src/engine/ledger.ts';
import type { Model, Rule } from '../../src/rulebook/model.ts';
import { answer, choose, type Answered, type Choices } from './answers.ts';
import { arrangementOf } from './arrangement.ts';
import { dayOf, kindOf } from './calendar.ts';
import { caseOf, type Case } from './case.ts';
import { datesBetween, firstOf, lastOf } from './dates.ts';
import { effectsOf } from './effects.ts';
import { arrangementLines, byLine, lineOf } from './lines.ts';
import { fall, type Fallen } from './occurrences.ts';
import { noMinutes, piecesOf, place, type Piece } from './placing.ts';
import { byText, distinct } from './round.ts';
import { hasThirdSummons, summonsesOf } from './summons.ts';
import { whyOff } from './switches.ts';
import { whyNotFallen } from './why-not.ts';
import { closedWaysOut } from './ways-out.ts';

interface Answers {
  fallen: Fallen[];
  answered: Answered[];
  away: Set<string>;
}

/** The dates of a stint that is attended. */
const datesAway = (stints: Answered[]): Set<string> =>
  new Set(
    stints
      .filter((o) => o.response === 'attend')
      .flatMap((o) => piecesOf(o).map((piece) => piece.date)),
  );

/** What falls and how it is answered; new `choices` are made at the typical values and kept. */
const answersOf = (c: Case, typical: Case, rules: Rule[], choices: Choices): Answers => {
  const take = (rule: Rule, away: Set<string>): { fallen: Fallen; answered: Answered[] } => {
    const fallen = fall(c, rule, away);
    choose(typical, fallen, choices);
    return { fallen, answered: answer(c, fallen, choices) };
  };
  const stints = rules.filter((r) => r.away).map((r) => take(r, new Set()));
  const away = datesAway(stints.flatMap((s) => s.answered));
  const home = rules.filter((r) => !r.away).map((r) => take(r, away));
  const every = [...stints, ...home];
  return {
    fallen: every.map((e) => e.fallen),
    answered: every.flatMap((e) => e.answered),
    away,
  };
};

/** The ledger of a person's year, as DESIGN section 4 has it: slow and plain. */
export const simulate = (model: Model, request: Request, draw: Draw = 'typical'): Ledger => {
  const c = caseOf(model, request, draw);
  const off = model.rules.map((rule) => whyOff(c, rule)).filter((why) => why !== null);
  const on = model.rules.filter((rule) => whyOff(c, rule) === null && rule.per !== 'workplace');
  const duties = on.filter((rule) => rule.role !== 'summons');
  const choices: Choices = new Map<string, never>();
  const typical = caseOf(model, request, 'typical');
  const inTypicalYear = answersOf(typical, typical, duties, choices);
  const { fallen, answered, away } =
    draw === 'typical' ? inTypicalYear : answersOf(c, typical, duties, choices);
  const summoning = on.filter((rule) => rule.role === 'summons');
  const summonses = summoning.flatMap((rule) => summonsesOf(c, rule, answered));
  const thirdSummons = hasThirdSummons(c, summonses);

  const dates = datesBetween(firstOf(c.year), lastOf(c.year));
  const pieces = new Map<string, Piece[]>();
  for (const piece of [...answered, ...summonses].flatMap(piecesOf))
    pieces.set(piece.date, [...(pieces.get(piece.date) ?? []), piece]);
  const arrangement = arrangementOf(c);
  const lines = arrangement ? arrangementLines(c, arrangement) : [];
  const profileMinutes = noMinutes();
  let outOfReach = 0;
  for (const date of dates) {
    const day = dayOf(c, date);
    const today = pieces.get(date) ?? [];
    const { placed, taken } = place(today, day);
    lines.push(...today.map((p) => lineOf(c, p, placed.get(p))));
    for (const slot of c.profile.days[kindOf(c, date)])
      profileMinutes[slot.activity] += slot.to - slot.from;
    if (away.has(date))
      outOfReach += day.filter(
        (activity, m) =>
          (activity === 'livelihood' || activity === 'household') && (taken[m] ?? null) === null,
      ).length;
  }
  lines.sort(byLine);

  const summonsFallen = summoning.map((rule) => ({
    rule,
    occurrences: [],
    quotas: [],
    suspended: 0,
    possible: () => false,
    wrongKind: () => false,
  }));
  const unfallen = [...fallen, ...summonsFallen]
    .map((one) => whyNotFallen(one, lines))
    .filter((why) => why !== null);
  const { shown, unquantified } = effectsOf(c, thirdSummons);
  const unsized = lines.filter((l) => l.asked === null).map((l) => l.rule);
  return {
    year: c.year,
    attributes: request.attributes,
    organisation: c.person.organisation,
    profile: c.profile.id,
    dayKinds: dates.map((date) => kindOf(c, date)),
    lines,
    outOfReach,
    profileMinutes,
    effects: shown,
    unquantified: distinct([...unsized, ...unquantified]).sort(byText),
    whyNot: [...off, ...unfallen].sort((a, b) => byText(a.rule, b.rule)),
    closed: fallen
      .map((one) => one.rule)
      .filter((rule) => lines.some((line) => line.rule === rule.id))
      .flatMap((rule) => closedWaysOut(c, rule))
      .sort((a, b) => byText(a.rule, b.rule) || byText(a.exemption, b.exemption)),
  };
};
