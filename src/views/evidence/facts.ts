import { burden, simulate } from '../../engine/index.ts';
import type { Burden, Draw, Ledger, Line, Request } from '../../engine/ledger.ts';
import type { Basis, Model } from '../../rulebook/model.ts';
import type { Subject } from '../../state/subject.ts';
import { WAYS, type Unit } from './measures.ts';

/** One duty's part in a number, in its unit. */
export interface Part {
  rule: string;
  lines: number;
  value: number;
  /** minutes by what they rest on, hours worked to pay included */
  basis: Record<Basis, number>;
}

/** A number of a year with what it was made of. */
export interface Facts {
  subject: Subject;
  request: Request;
  ledger: Ledger;
  sums: Burden;
  /** the lines behind it */
  lines: readonly Line[];
  unit: Unit;
  /** null: the size is not known */
  value: number | null;
  low: number | null;
  high: number | null;
  basis: Record<Basis, number>;
  /** the duties behind a sum, the greatest first */
  parts: readonly Part[];
}

const within = (subject: Subject, model: Model): ((line: Line) => boolean) => {
  if (subject.kind === 'duty') return ({ rule }) => rule === subject.rule;
  if (subject.kind === 'line')
    return ({ rule, date }) => rule === subject.rule && date.slice(5) === subject.day;
  if (subject.measure === 'out-of-reach') {
    const away = new Set(model.rules.flatMap((rule) => (rule.away ? [rule.id] : [])));
    return ({ rule }) => away.has(rule);
  }
  const { of } = WAYS[subject.measure];
  return (line) => of(line) !== 0;
};

function valueIn(
  subject: Subject,
  ledger: Ledger,
  sums: Burden,
  lines: readonly Line[],
): number | null {
  if (subject.kind === 'sum') {
    const { of, value } = WAYS[subject.measure];
    return value ? value(sums, ledger) : lines.reduce((sum, line) => sum + of(line), 0);
  }
  if (lines.length > 0 && lines.every(({ minutes }) => minutes === null)) return null;
  return lines.reduce((sum, line) => sum + WAYS.total.of(line), 0);
}

const noBasis = (): Record<Basis, number> => ({ reported: 0, inferred: 0, assumed: 0 });

function basisOf(lines: readonly Line[]): Record<Basis, number> {
  const sums = noBasis();
  for (const line of lines) {
    sums[line.basis] += line.minutes ?? 0;
    if (line.paidBasis) sums[line.paidBasis] += line.paid;
  }
  return sums;
}

function partsOf(subject: Subject, lines: readonly Line[]): Part[] {
  const of = subject.kind === 'sum' ? WAYS[subject.measure].of : WAYS.total.of;
  const rules = new Map<string, Line[]>();
  for (const line of lines) {
    const known = rules.get(line.rule);
    if (known) known.push(line);
    else rules.set(line.rule, [line]);
  }
  return [...rules]
    .map(([rule, own]) => ({
      rule,
      lines: new Set(own.map(({ id }) => id)).size,
      value: own.reduce((sum, line) => sum + of(line), 0),
      basis: basisOf(own),
    }))
    .sort((a, b) => b.value - a.value || b.lines - a.lines);
}

/** The number that a subject names in one year, its range (all values low, all values high) and what is behind it. */
export function factsOf(model: Model, request: Request, subject: Subject): Facts {
  const chosen = within(subject, model);
  const at = (draw: Draw) => {
    const ledger = simulate(model, request, draw);
    const sums = burden(ledger);
    const lines = ledger.lines.filter(chosen);
    return { ledger, sums, lines, value: valueIn(subject, ledger, sums, lines) };
  };
  const typical = at('typical');
  const [a, b] = [at('low').value, at('high').value];
  const { ledger, sums, lines, value } = typical;
  const known = [a, value, b].filter((one) => one !== null);
  return {
    subject,
    request,
    ledger,
    sums,
    lines,
    unit: subject.kind === 'sum' ? WAYS[subject.measure].unit : 'minutes',
    value,
    low: value === null ? null : Math.min(...known),
    high: value === null ? null : Math.max(...known),
    basis: basisOf(lines),
    parts: partsOf(subject, lines),
  };
}
