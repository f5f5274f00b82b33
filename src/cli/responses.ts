import { parseDay, simulate, type Ledger, type Request } from '../engine/index.ts';
import type { Model, Response } from '../rulebook/model.ts';
import { nowCalledIn, type Renames } from '../rulebook/renames.ts';
import { nearest, parseJson, oneOf, shown, shownPath, WrongWord } from './wrong.ts';

const RESPONSES = ['attend', 'pay', 'substitute', 'absent'] as const satisfies Response[];
const FORM = 'write {"rule@date": "pay"}';

/**
 * Responses by the id of their occurrence; one under a retired id is for what took its place.
 * @throws WrongWord when the text is no JSON object of responses
 */
export function readResponses(
  file: string,
  text: string,
  renames?: Renames,
): Record<string, Response> {
  const data = parseJson(file, text, FORM);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new WrongWord(`"${shownPath(file)}" is no JSON object; ${FORM}`);
  }
  return Object.fromEntries(
    Object.entries(data).map(([id, word]: [string, unknown]) => {
      if (typeof word !== 'string') {
        const written = `${shown(JSON.stringify(word))} for "${shown(id)}" in "${shownPath(file)}"`;
        throw new WrongWord(`${written} is no response: the nearest is "attend"`);
      }
      return [
        nowCalledIn(id, renames),
        oneOf(`response for "${shown(id)}" in "${shownPath(file)}"`, word, RESPONSES),
      ];
    }),
  );
}

/** The occurrence nearest to an id: of the nearest rule, the one on the nearest date. */
function nearestId(id: string, known: ReadonlySet<string>): string {
  const ruleOf = (one: string): string => one.replace(/@.*$/s, '');
  const rule = nearest(ruleOf(id), new Set([...known].map(ruleOf)));
  const date = /@(\d{4}-\d\d-\d\d)$/.exec(id)?.[1];
  const ids = [...known].filter((one) => ruleOf(one) === rule);
  if (date === undefined) return nearest(id, ids);
  const far = (one: string): number => Math.abs(parseDay(one.slice(-10)) - parseDay(date));
  return ids.sort((a, b) => far(a) - far(b) || (a < b ? -1 : 1))[0] ?? '';
}

/**
 * Refuses responses to what does not fall on the person. An occurrence may come or go with the answers given to
 * others (home duties fall again when a stint away is paid for), so each plain answer of the year is asked as well.
 * @throws WrongWord that names the id and the nearest one
 */
export function refuseStrayIds(model: Model, request: Request, ledger: Ledger, file: string): void {
  const known = new Set(ledger.lines.map(({ id }) => id));
  const stray = (): string | undefined =>
    Object.keys(request.responses ?? {}).find((id) => !known.has(id));
  for (const respond of ['attend', 'pay', 'absent'] as const) {
    if (stray() === undefined) break;
    for (const { id } of simulate(model, { ...request, respond, responses: {} }).lines)
      known.add(id);
  }
  const id = stray();
  if (id === undefined) {
    const summons = ledger.lines.find(
      (line) =>
        line.cites.length > 0 &&
        request.responses?.[line.id] !== undefined &&
        request.responses[line.id] !== 'attend',
    );
    if (!summons) return;
    throw new WrongWord(
      `"${request.responses?.[summons.id] ?? ''}" for "${summons.id}" in "${shownPath(file)}": a summons is always attended; the nearest is "attend"`,
    );
  }
  throw new WrongWord(
    `"${shown(id)}" in "${shownPath(file)}" is no occurrence of this year: the nearest is "${nearestId(id, known)}"`,
  );
}
