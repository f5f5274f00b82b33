import type { Block, YearData } from '../year/data.ts';

/** A date on which both sides were called to a political duty at the same hour. */
export interface Stitch {
  /** place on the axis that both share */
  day: number;
  /** how long both were there, minutes */
  minutes: number;
  /** the hour of either rests on an assumption */
  assumed: boolean;
}

const political = (data: YearData): Map<number, Block[]> => {
  const byDay = new Map<number, Block[]>();
  for (const block of data.blocks) {
    if (block.category !== 'political' || block.look === 'unknown') continue;
    const own = byDay.get(block.day);
    if (own) own.push(block);
    else byDay.set(block.day, [block]);
  }
  return byDay;
};

/** The political hours that two years share, date by date; both lie on one axis. */
export function seamOf(one: YearData, two: YearData): Stitch[] {
  const others = political(two);
  const out: Stitch[] = [];
  for (const [day, blocks] of political(one)) {
    let minutes = 0;
    let assumed = false;
    for (const a of blocks) {
      for (const b of others.get(day) ?? []) {
        const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
        if (shared <= 0) continue;
        minutes += shared;
        assumed ||= a.look === 'assumed' || b.look === 'assumed';
      }
    }
    if (minutes > 0) out.push({ day, minutes, assumed });
  }
  return out.sort((a, b) => a.day - b.day);
}
