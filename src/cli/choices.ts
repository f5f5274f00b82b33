import type { RunsAsked } from '../engine/drawn.ts';
import type { Request } from '../engine/index.ts';
import type { Model } from '../rulebook/model.ts';
import { nowCalled } from '../rulebook/renames.ts';
import { readAttributes } from './attributes.ts';
import { readCut, type Cut } from './dates.ts';
import type { Words } from './options.ts';
import { oneOf, whole, WrongWord } from './wrong.ts';

export type Output = 'text' | 'json' | 'csv' | 'ics';

/** What a command line asks for, all words found right. */
export interface Choices {
  position: string;
  request: Required<
    Pick<Request, 'year' | 'attributes' | 'reading' | 'respond' | 'rules' | 'with'>
  > &
    Pick<Request, 'responses'>;
  cut: Cut;
  output: Output;
  /** the runs that the range is of */
  drawn: Required<Pick<RunsAsked, 'seed' | 'runs'>>;
}

const OUTPUTS = ['json', 'csv', 'ics'] as const satisfies Output[];
const DEFAULTS = {
  year: '2016',
  position: 'factory-worker',
  respond: 'attend',
  reading: 'demanded',
  rules: 'all',
  seed: '1',
  runs: '1000',
};

/** Words that are right or wrong whatever the rulebook. @throws WrongWord */
export function readOutput({ values, switches }: Words): Output {
  const asked = OUTPUTS.filter((output) => switches.has(output));
  const [first = 'text', second] = asked;
  if (second !== undefined) {
    throw new WrongWord(
      `--${first} and --${second} are two outputs: the nearest is "--${first}" alone`,
    );
  }
  readDrawn(values);
  return first;
}

/** More runs would take a call beyond the moment in which it answers. @throws WrongWord */
const readDrawn = ({
  seed = DEFAULTS.seed,
  runs = DEFAULTS.runs,
}: Words['values']): Choices['drawn'] => ({
  seed: whole('seed', seed, [0, 4_294_967_295], 1),
  runs: whole('runs', runs, [1, MOST_RUNS], 1000),
});
const MOST_RUNS = 5000;

/** Retired ids are as good as those that took their place. @throws WrongWord */
function readRules(model: Model, words: readonly string[]): string[] {
  const ids = model.rules.map(({ id }) => id);
  return [...new Set(words.map((word) => oneOf('rule', nowCalled(word, model.renames), ids)))];
}

/**
 * Compares the words of a command line with a rulebook.
 * @throws WrongWord for the first word that is not right
 */
export function readChoices(words: Words, model: Model): Choices {
  const given = { ...DEFAULTS, ...words.values };
  const output = readOutput(words);
  const year = whole('year', given.year, model.years, Number(DEFAULTS.year));
  const position = oneOf(
    'position',
    nowCalled(given.position, model.renames),
    model.positions.map(({ id }) => id),
  );
  return {
    position,
    request: {
      year,
      attributes: readAttributes(model, position, words.lists.set),
      reading: oneOf('reading', given.reading, ['demanded', 'reported']),
      respond: oneOf('response', given.respond, ['attend', 'pay', 'absent']),
      rules: oneOf('set of rules', given.rules, ['core', 'all']),
      with: readRules(model, words.lists.with),
    },
    cut: readCut(words.values.from, words.values.to, year),
    output,
    drawn: readDrawn(words.values),
  };
}
