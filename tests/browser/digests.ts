import { simulate, type Draw, type Request } from '../../src/engine/index.ts';
import type { Model } from '../../src/rulebook/model.ts';

const RESPONDS = ['attend', 'pay', 'absent'] as const;
const DRAWS: Draw[] = ['typical', 'low', 'high'];

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** SHA-256 of the ledger of every position, preset year, way of responding and draw, as JSON text. */
export async function digestLedgers(model: Model): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const { id, attributes } of model.positions) {
    for (const year of model.presets) {
      for (const respond of RESPONDS) {
        for (const draw of DRAWS) {
          const request: Request = { year, attributes, respond, reading: 'reported' };
          const text = JSON.stringify(simulate(model, request, draw));
          const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
          digests[[id, year, respond, draw].join(' ')] = hex(digest);
        }
      }
    }
  }
  return digests;
}
