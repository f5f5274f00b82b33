import { formatTime } from '../../engine/civil.ts';
import type { Burden, Ledger, Line, Request } from '../../engine/ledger.ts';
import type { Range } from '../../engine/extremes.ts';
import { ATTRIBUTES } from '../describe/attributes.ts';
import type { Lang } from '../lang.ts';
import type { Names } from '../names.ts';
import { reasonOf } from './reason.ts';

/** A computed year, as a file of it is written. */
export interface Computed {
  rulebookVersion: string;
  /** id of the position that the person starts from */
  position: string;
  request: Request;
  ledger: Ledger;
  burden: Burden;
  range: Range;
  /** the lines that are written: all, or those of a cut */
  lines: readonly Line[];
  /** names by kind and id, for the reasons in words */
  names: Names;
  /** the language of the reasons; English where it is left out */
  lang?: Lang;
}

/** Whole minutes as hours: divided once, so sums of hours are those of the minutes. */
const toHours = <T extends Record<string, number>>(minutes: T): { [K in keyof T]: number } =>
  Object.fromEntries(Object.entries(minutes).map(([name, value]) => [name, value / 60])) as {
    [K in keyof T]: number;
  };

const time = (minutes: number | null): string | null =>
  minutes === null ? null : formatTime(minutes);

/** One line of the ledger: the fields that others rely on first, in their order. */
const occurrence = (line: Line) => ({
  id: line.id,
  date: line.date,
  start: time(line.start),
  end: time(line.end),
  rule: line.rule,
  category: line.category,
  response: line.response,
  asked: line.asked,
  minutes: line.minutes,
  coveredBy: line.coveredBy,
  won: line.won,
  basis: line.basis,
  claims: line.claims,
  wonKind: line.wonKind,
  paid: line.paid,
  paidBasis: line.paidBasis,
  gaveWay: line.gaveWay,
  exemption: line.exemption,
  cites: line.cites,
});

/** The year as one object: minutes in its occurrences, hours in its sums. */
export function toObject({ ledger, burden, range, request, ...given }: Computed) {
  const { political, labour, material, paid, total, asked, own, outOfReach } = burden.minutes;
  const { bribes, levies, dues } = burden.won;
  const { low, high, allLow, allHigh } = range;
  return {
    rulebookVersion: given.rulebookVersion,
    ...(ledger.hypothetical ? { hypothetical: ledger.hypothetical.split(',') } : {}),
    year: ledger.year,
    position: given.position,
    attributes: Object.fromEntries(ATTRIBUTES.map((name) => [name, ledger.attributes[name]])),
    reading: request.reading ?? 'demanded',
    respond: request.respond ?? 'attend',
    hours: toHours({ political, labour, material, paid, total, asked, own, outOfReach }),
    won: { bribes, levies, dues, total: burden.won.total },
    gaveWay: toHours(burden.gaveWay),
    basis: toHours(burden.basis),
    range: toHours({ low, high, allLow, allHigh }),
    counts: burden.counts,
    occurrences: given.lines.map(occurrence),
    effects: ledger.effects,
    unquantified: ledger.unquantified,
    whyNot: ledger.whyNot.map((why) => ({
      rule: why.rule,
      reason: reasonOf(why, given.names, given.lang),
    })),
  };
}

/** The object as JSON, with each key, and each line of a list, on a line of its own. */
export function jsonOf(year: Computed): string {
  const parts = Object.entries(toObject(year)).map(([key, value]) => {
    const list = Array.isArray(value) && value.length > 0 ? value : null;
    const text = list
      ? `[\n${list.map((one) => `    ${JSON.stringify(one)}`).join(',\n')}\n  ]`
      : JSON.stringify(value);
    return `  ${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}
