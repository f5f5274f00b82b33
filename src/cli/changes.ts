import type { Model } from '../rulebook/model.ts';
import type { Change } from '../rulebook/patch.ts';
import { clash, readChanges, writeChanges } from '../rulebook/changes.ts';
import { near, parseJson, shown, shownPath, WrongWord } from './wrong.ts';

const FORM = 'write ["!RULE", "FIGURE~VALUE", "RULE*SINCE*UNTIL", "RULE!DATE", "*CATEGORY~MEANS"]';
const WHERE = 'the ids of rules and figures stand in seeds/ and end the links to their evidence';

/**
 * The changes of a file: a JSON list of them as they stand in addresses.
 * @throws WrongWord that names what cannot be read and the nearest that can
 */
export function readPatch(file: string, text: string, model: Model): Change[] {
  const data = parseJson(file, text, FORM);
  if (!Array.isArray(data)) throw new WrongWord(`"${shownPath(file)}" is no JSON list; ${FORM}`);
  const before: Change[] = [];
  for (const one of data as unknown[]) {
    const written = `"${shown(String(one))}" in "${shownPath(file)}"`;
    if (typeof one !== 'string' || one.includes(','))
      throw new WrongWord(`${written} is no change; ${FORM}`);
    const [change] = readChanges(one, model, near);
    if (!change)
      throw new WrongWord(`${written} changes nothing of the rulebook; ${FORM}; ${WHERE}`);
    const right = writeChanges([change]);
    if (right !== one) throw new WrongWord(`${written} is no change: the nearest is "${right}"`);
    if (before.some((earlier) => clash(earlier, change)))
      throw new WrongWord(
        `${written} changes what stands in the list already; write one change of each`,
      );
    before.push(change);
  }
  return before;
}
