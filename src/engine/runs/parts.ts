import type { Rule, Schedule } from '../../rulebook/model.ts';
import { answer, answersApart, type Decided } from '../answers.ts';
import type { Day } from '../civil.ts';
import type { Request } from '../ledger.ts';
import { occurrencesOf } from '../occurrences.ts';
import type { Person } from '../person.ts';
import type { Values } from '../values.ts';
import { matches } from '../who.ts';
import { touches, type Away } from './away.ts';
import { partOf, type Part } from './part.ts';
import type { Hours } from './hours.ts';
import type { Prices } from './prices.ts';
import type { Answer, RunValues } from './run-values.ts';
import { Tree } from './tree.ts';
import { Unforeseen } from './unforeseen.ts';

/** What each run draws from. */
export interface Setting {
  person: Person;
  request: Request;
  typical: Values;
  decided: Decided;
  registers: RunValues;
  prices: Prices;
  hours: Hours;
  /** ids of all rules in order */
  ids: readonly string[];
}

/** A part with what its dates depended on. */
interface Made {
  part: Part;
  noted: Answer[];
  /** whether the same answers give the same part in every run */
  lasting: boolean;
}

/** One rule through the runs: its part is made once for all runs that give it the same dates. */
export class RuleInRuns {
  readonly rule: Rule;
  readonly #setting: Setting;
  readonly #rank: number;
  readonly #yields: boolean;
  readonly #fitting: ReadonlySet<Schedule>;
  readonly #tree = new Tree<Part>();
  #unforeseen: Unforeseen | null = null;

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
    const unforeseen = this.#unforeseen;
    if (unforeseen)
      return unforeseen.part((part, day) =>
        this.#moved(part, away, (dates) => unforeseen.on(day, () => this.#make(dates).part)),
      );
    const part = this.#tree.find() ?? this.#first();
    return this.#moved(part, away, (dates) => this.#make(dates).part);
  }

  /** What becomes of a part where the person lives away on some dates. */
  #moved(part: Part, away: Away | null, make: (away: ReadonlySet<Day>) => Part): Part {
    if (!away || !this.#yields) return part;
    let there = part.away.get(away.id);
    if (!there) {
      const moved = part.falls.some((span) => touches(away.dates, span));
      part.away.set(away.id, (there = moved ? make(away.dates) : part));
    }
    return there;
  }

  /** The part of a run that gives the rule dates as none did before. */
  #first(): Part {
    const { part, noted, lasting } = this.#make(null);
    this.#unforeseen = this.#dayByDay(noted);
    if (lasting) this.#tree.keep(noted, part);
    return part;
  }

  /** Where each date of the rule is drawn for itself and answered for itself, its parts are made by date. */
  #dayByDay(noted: readonly Answer[]): Unforeseen | null {
    const { person, request, decided, registers } = this.#setting;
    const [schedule, ...more] = this.#fitting;
    if (this.rule.away || schedule?.kind !== 'unforeseen' || more.length > 0) return null;
    if (!answersApart(this.rule, person, request, decided)) return null;
    const seasons = noted.flatMap(({ unforeseen }) => unforeseen ?? []);
    if (seasons.some(({ season }, i) => i > 0 && season.from <= seasons[i - 1]!.season.to))
      return null;
    return new Unforeseen(registers, seasons, () => this.#make(null).part);
  }

  #make(away: ReadonlySet<Day> | null): Made {
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
    return { part, noted: [...noted.values()], lasting };
  }
}
