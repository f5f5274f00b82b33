import type { Check, Verdict } from '../rulebook/doubt.ts';
import type { Model } from '../rulebook/model.ts';
import { measured, UNIT, type Unit } from './measures.ts';

/** What the model gives beside what is reported, and what is to be said of both. */
export interface Checked {
  id: string;
  verdict: Verdict;
  unit?: Unit;
  /** typical, and the years with every value low and high */
  model?: { typical: number; low: number; high: number };
  reported?: [number, number];
  /** whether some of the model's range lies within what is reported, though its typical value does not */
  reaches?: boolean;
}

/** Reports are round: so much beside them still agrees. */
const SLACK = 0.1;

/** Of the model's typical value, against what is reported. */
export function verdictOf(typical: number, [low, high]: readonly [number, number]): Verdict {
  if (typical < low * (1 - SLACK)) return 'below';
  return typical > high * (1 + SLACK) ? 'above' : 'agrees';
}

/** Sets one report against the model. */
export function checked(model: Model, { id, model: figure, reported }: Check): Checked {
  if (!figure || !reported) return { id, verdict: 'none' };
  const [typical, ...ends] = (['typical', 'low', 'high'] as const).map((draw) =>
    measured(model, figure, draw),
  ) as [number, number, number];
  const [low, high] = [Math.min(typical, ...ends), Math.max(typical, ...ends)];
  const verdict = verdictOf(typical, reported);
  return {
    id,
    verdict,
    unit: UNIT[figure.measure],
    model: { typical, low, high },
    reported,
    ...(verdict === 'agrees' ? {} : { reaches: low <= reported[1] && high >= reported[0] }),
  };
}
