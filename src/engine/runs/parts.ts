import type { Rule, Schedule } from '../../rulebook/model.ts';
import { answer, type Decided } from '../answers.ts';
import type { Day } from '../civil.ts';
import { DAY } from '../items.ts';
import type { Request } from '../ledger.ts';
import { occurrencesOf } from '../occurrences.ts';
import type { Person } from '../person.ts';
import type { Values } from '../values.ts';
import { matches } from '../who.ts';
import { partOf, type Part } from './part.ts';
import type { Hours } from './hours.ts';
import type { Prices } from './prices.ts';
import type { Answer, Registers } from './registers.ts';
import { Tree } from './tree.ts';

/** Dates on which the person lives away; the same dates are the same object. */
export interface Away {
  id: number;
  dates: ReadonlySet<Day>;
  /** 1 on those of the shown year */
  marks: Uint8Array;
}

/** What each run draws from. */
export interface Setting {
  person: Person;
  request: Request;
  typical: Values;
  decided: Decided;
  registers: Registers;
  prices: Prices;
  hours: Hours;
  /** ids of all rules in order */
  ids: readonly string[];
}

/** One rule through the runs: its part is made once for all runs that give it the same dates. */
export class RuleInRuns {
  readonly rule: Rule;
  readonly #setting: Setting;
  readonly #rank: number;
  readonly #yields: boolean;
  readonly #fitting: ReadonlySet<Schedule>;
  readonly #tree = new Tree<Part>();

  constructor(rule: Rule, setting: Setting) {
    const { attributes, organisation } = setting.person;
    this.rule = rule;
    this.#setting = setting;
    this.#rank = setting.ids.indexOf(rule.id);
    this.#yields = rule.away !== true && rule.category !== 'political';
    this.#fitting = new Set(
      rule.schedules.filter(({ who }) => matches(who, attributes, organisation)),
    );
  }

  /** What the rule comes to in the run that the registers hold. */
  part(away: Away | null): Part {
    const part = this.#tree.find() ?? this.#make(null);
    if (!away || !this.#yields) return part;
    let there = part.away.get(away.id);
    if (!there) {
      const moved = part.falls.some((span) => touches(away.dates, span));
      part.away.set(away.id, (there = moved ? this.#make(away.dates) : part));
    }
    return there;
  }

  #make(away: ReadonlySet<Day> | null): Part {
    const { person, request, typical, decided, registers, prices, hours } = this.#setting;
    const { rule } = this;
    const noted = (registers.noted = new Map<string, Answer>());
    const found = occurrencesOf(
      rule,
      person,
      registers,
      request.variants ?? {},
      away ?? new Set(),
      (schedule) => this.#fitting.has(schedule),
    );
    registers.noted = null;
    const own: Decided = new Map(decided);
    const answered = answer(rule, found, person, request, typical, own);
    const rank = this.#rank;
    const part = partOf({ rule, rank, found, answered, person, registers, prices, hours });
    // What it costs to buy a drawn quantity may decide on another way out in the next run.
    const lasting = own.size === decided.size || !rule.exemptions.some((e) => e.kind === 'buy');
    if (away === null && lasting) this.#tree.keep(noted.values(), part);
    return part;
  }
}

function touches(dates: ReadonlySet<Day>, { from, to }: { from: Day; to: Day }): boolean {
  for (let day = from; day <= to; day++) if (dates.has(day)) return true;
  return false;
}

/** The dates away that the attended stints of a run come to. */
export class AwayInRuns {
  readonly #person: Person;
  readonly #hours: Hours;
  readonly #ids = new Map<Part, number>();
  readonly #known = new Map<string, Away>();

  constructor({ person, hours }: Setting) {
    this.#person = person;
    this.#hours = hours;
  }

  /** Null: at home all year, and the years before and after. */
  of(parts: readonly Part[]): Away | null {
    let key = '';
    for (const part of parts) {
      key += `${String(this.#idOf(part))};`;
      part.stays.forEach((stay, i) => {
        if (this.#overnight(stay)) key += `${String(i)},`;
      });
    }
    let away = this.#known.get(key);
    if (!away) this.#known.set(key, (away = this.#make(this.#known.size, parts)));
    return away.dates.size > 0 ? away : null;
  }

  /** Whether a date away runs over midnight into the next. */
  #overnight({ line }: Part['stays'][number]): boolean {
    if (!line) return false;
    return this.#hours.start[line.hours]! + this.#hours.asked[line.hours]! > DAY;
  }

  #make(id: number, parts: readonly Part[]): Away {
    const { start, end } = this.#person;
    const dates = new Set<Day>();
    for (const stay of parts.flatMap(({ stays }) => stays)) {
      dates.add(stay.day);
      if (this.#overnight(stay)) dates.add(stay.day + 1);
    }
    const marks = new Uint8Array(end - start + 1);
    for (const day of dates) if (day >= start && day <= end) marks[day - start] = 1;
    return { id, dates, marks };
  }

  #idOf(part: Part): number {
    const id = this.#ids.get(part) ?? this.#ids.size;
    this.#ids.set(part, id);
    return id;
  }
}
