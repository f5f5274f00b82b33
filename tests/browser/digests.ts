import { runs, type Runs } from '../../src/engine/drawn.ts';
import { simulate, type Draw, type Request } from '../../src/engine/index.ts';
import type { Model } from '../../src/rulebook/model.ts';

const RESPONDS = ['attend', 'pay', 'absent'] as const;
const DRAWS: Draw[] = ['typical', 'low', 'high', { seed: 1, run: 0 }];
const RUNS = 100;

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

const digestOf = async (text: string): Promise<string> =>
  hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));

/** The columns of many runs as text, every digit of every number. */
const written = (many: Runs): string =>
  JSON.stringify(many, (_, value: unknown) =>
    value instanceof Float64Array ? Array.from(value) : value,
  );

/**
 * SHA-256 of the ledger of every position, preset year, way of responding and draw, as JSON text; and of the sums of
 * many runs.
 */
export async function digestLedgers(model: Model): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const { id, attributes } of model.positions) {
    for (const year of model.presets) {
      for (const respond of RESPONDS) {
        for (const draw of DRAWS) {
          const request: Request = { year, attributes, respond, reading: 'reported' };
          const text = JSON.stringify(simulate(model, request, draw));
          const name = typeof draw === 'string' ? draw : 'run';
          digests[[id, year, respond, name].join(' ')] = await digestOf(text);
        }
        const many = runs(model, { year, attributes, respond }, { runs: RUNS, byDay: true });
        digests[[id, year, respond, 'runs'].join(' ')] = await digestOf(written(many));
      }
    }
  }
  return digests;
}
