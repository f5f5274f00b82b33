import { burden, simulate } from '../../engine/index.ts';
import type { Burden, Ledger } from '../../engine/index.ts';
import type { Model, Response } from '../../rulebook/model.ts';

/** The answers to every demand that are compared. */
export const RESPONDS = ['attend', 'pay', 'absent'] as const satisfies Response[];
export type Respond = (typeof RESPONDS)[number];

/** One position in one year, answering in one way. */
export interface Cell {
  position: string;
  year: number;
  respond: Respond;
}

/** A year before and after; null where the rulebook of that side cannot show it. */
export interface Change extends Cell {
  before: Burden | null;
  after: Burden | null;
  /** hours, money and footing add up to the same: only what is asked, or dates and hours of single lines differ */
  sameSums: boolean;
}

const keyOf = ({ position, year, respond }: Cell): string => `${position} ${year} ${respond}`;

/** The sums that are shown side by side. */
const sums = ({ minutes, won, basis }: Burden): string => {
  const { political, labour, material, paid, total } = minutes;
  return JSON.stringify([political, labour, material, paid, total, won, basis]);
};

const lines = ({ lines: all }: Ledger): string =>
  JSON.stringify(
    all.map(({ id, date, start, end, asked, minutes, won, basis, response }) =>
      [id, date, start, end, asked, minutes, won, basis, response].join(' '),
    ),
  );

/** Every position in every preset year of a rulebook, in the order of the menus. */
function yearsOf(model: Model): Map<string, { cell: Cell; burden: Burden; lines: string }> {
  const found = new Map<string, { cell: Cell; burden: Burden; lines: string }>();
  for (const respond of RESPONDS)
    for (const { id, attributes } of model.positions)
      for (const year of model.presets) {
        const cell = { position: id, year, respond };
        const ledger = simulate(model, { year, attributes, respond });
        found.set(keyOf(cell), { cell, burden: burden(ledger), lines: lines(ledger) });
      }
  return found;
}

/** What differs between two rulebooks in the years of their positions, and how many years were compared. */
export function changedYears(before: Model, after: Model): { changes: Change[]; compared: number } {
  const young = yearsOf(after);
  const old = JSON.stringify(before) === JSON.stringify(after) ? young : yearsOf(before);
  const cells = new Map([...young, ...old].map(([key, { cell }]) => [key, cell]));
  const changes = [...cells].flatMap(([key, cell]): Change[] => {
    const [was, is] = [old.get(key), young.get(key)];
    const sameSums = was !== undefined && is !== undefined && sums(was.burden) === sums(is.burden);
    if (sameSums && was.lines === is.lines) return [];
    return [{ ...cell, before: was?.burden ?? null, after: is?.burden ?? null, sameSums }];
  });
  return { changes, compared: cells.size };
}
