import { matters } from '../engine/drawn.ts';
import { simulate } from '../engine/index.ts';
import { swing } from '../engine/ranked.ts';
import { valueIn } from '../engine/values.ts';
import type { Loaded } from '../rulebook/load.ts';
import type { Unit } from '../rulebook/model.ts';

/** An assumed figure, and how far it moves the years that are computed for it. */
export interface OpenFigure {
  id: string;
  unit: Unit;
  low: number;
  typical: number;
  high: number;
  /** which of its dated values, where the greatest of its swings lies */
  nth: number;
  /** file and line in which it stands */
  place: string;
  /** mean swing of the total over all positions and preset years; minutes */
  mean: number;
  /** the widest swing of the total; minutes, with whose year it is */
  most: number;
  position: string;
  year: number;
  /** how many of those years it moves */
  moves: number;
}

/** A duty whose size no source gives. */
export interface OpenDuty {
  id: string;
  /** positions on which it falls in a preset year */
  positions: string[];
  place: string;
}

const placeOf = ({ faultOf }: Loaded, kind: 'parameter' | 'rule', id: string): string => {
  const { file, line } = faultOf(kind, id, '');
  return `${file}:${line}`;
};

/** The assumed figures that move the total of the positions in the preset years, the one that moves them most first. */
export function openFigures(loaded: Loaded): OpenFigure[] {
  const { model } = loaded;
  const found = new Map<
    string,
    { sum: number; most: number; position: string; year: number; moves: number }
  >();
  const years = model.presets.length * model.positions.length;
  for (const year of model.presets) {
    for (const { id: position, attributes } of model.positions) {
      for (const matter of matters(model, { year, attributes }).each) {
        const spread = swing(matter, 'total');
        if (matter.basis !== 'assumed' || spread === 0) continue;
        const known = found.get(matter.id) ?? { sum: 0, most: 0, position, year, moves: 0 };
        known.sum += spread;
        known.moves++;
        if (spread > known.most) Object.assign(known, { most: spread, position, year });
        found.set(matter.id, known);
      }
    }
  }
  return [...found]
    .flatMap(([id, { sum, most, position, year, moves }]): OpenFigure[] => {
      const parameter = model.parameters[id];
      if (!parameter) return [];
      const value = valueIn(parameter, year);
      const { low, typical, high } = value;
      return [
        {
          id,
          unit: parameter.unit,
          low,
          typical,
          high,
          nth: parameter.values.indexOf(value),
          place: placeOf(loaded, 'parameter', id),
          mean: Math.round(sum / years),
          most,
          position,
          year,
          moves,
        },
      ];
    })
    .sort((a, b) => b.mean - a.mean || (a.id < b.id ? -1 : 1));
}

/** Duties that fall in a preset year without a size, with the positions they fall on. */
export function openDuties(loaded: Loaded): OpenDuty[] {
  const { model } = loaded;
  const rules = new Set(model.rules.map(({ id }) => id));
  const found = new Map<string, Set<string>>();
  for (const year of model.presets)
    for (const { id: position, attributes } of model.positions)
      for (const id of simulate(model, { year, attributes }).unquantified) {
        if (!rules.has(id)) continue;
        const known = found.get(id) ?? new Set<string>();
        found.set(id, known.add(position));
      }
  return [...found]
    .map(([id, positions]) => ({
      id,
      positions: [...positions],
      place: placeOf(loaded, 'rule', id),
    }))
    .sort((a, b) => b.positions.length - a.positions.length || (a.id < b.id ? -1 : 1));
}
