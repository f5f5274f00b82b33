import type { Lang } from '../lang.ts';
import { nameOf, type Names } from '../names.ts';

/** The positions as they stand in an English sentence. */
const PHRASE: Record<string, string> = {
  'factory-worker': 'a state factory worker',
  'factory-worker-better-off': 'a better-off state factory worker',
  'factory-worker-party': 'a state factory worker in the Party',
  'worker-8-3': 'a worker on an “8.3” arrangement',
  'coop-farmer': 'a cooperative farmer',
  'pupil-secondary': 'a secondary-school pupil',
  student: 'a university student',
  'pupil-childrens-union': 'a pupil in the Children’s Union',
  'trader-womens-union': 'a market trader in the Women’s Union',
  'trader-party': 'a market trader in the Party',
  'womens-union-cadre': 'a Women’s Union cadre',
  fisher: 'a fisherman',
  'fisher-party': 'a fisherman in the Party',
  'office-cadre': 'an office cadre',
  'wealthy-trader': 'a wealthy trader',
  pensioner: 'a pensioner',
};

/** A position as a word of the sentence. In Korean names need no article. */
export const positionPhrase = (id: string, names: Names, lang: Lang): string =>
  (lang === 'en' ? PHRASE[id] : undefined) ?? nameOf(names, 'positions', id);
