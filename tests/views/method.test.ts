import { describe, expect, test } from 'vitest';
import { LANGS } from '../../src/i18n/lang.ts';
import { loadRulebookSync } from '../../src/rulebook/load.ts';
import { tallyOf, type Tally } from '../../src/rulebook/tally.ts';
import { extremes, places } from '../../src/views/method/facts.ts';
import en from '../../src/views/method/text-en.ts';
import ko from '../../src/views/method/text-ko.ts';
import { FIGURES, SECTIONS, type Block } from '../../src/views/method/text.ts';

const loaded = loadRulebookSync('seeds');
if (!loaded.ok) throw new Error('the rulebook has faults');
const tally = tallyOf(loaded.model, loaded.evidence.en, loaded.counts);
const texts = { en, ko };
const all = (lang: 'en' | 'ko', of: Tally): string =>
  Object.values(texts[lang].sections(of))
    .flatMap(({ title, blocks }) => [title, ...blocks.map((block) => JSON.stringify(block))])
    .join('\n');
const shape = (blocks: Block[]) =>
  blocks.map((block) => (typeof block === 'string' ? 'text' : block.figure));

describe('both languages', () => {
  test('have the same sections, with as many paragraphs and the same figures', () => {
    const [english, korean] = [en.sections(tally), ko.sections(tally)];
    expect(Object.keys(english)).toEqual([...SECTIONS]);
    expect(Object.keys(korean)).toEqual([...SECTIONS]);
    for (const id of SECTIONS) expect(shape(korean[id].blocks)).toEqual(shape(english[id].blocks));
    const figures = SECTIONS.flatMap((id) => shape(english[id].blocks));
    expect(figures.filter((word) => word !== 'text')).toEqual([...FIGURES]);
  });

  test.each(LANGS)('name the numbers of the rulebook: %s', (lang) => {
    // Numbers that occur nowhere else, so that one typed into the text would be missed here.
    const other: Tally = {
      ...tally,
      positions: 7001,
      inside: 7002,
      counts: {
        ...tally.counts,
        sources: 7003,
        claims: 7004,
        used: 7020,
        checks: 7005,
        rules: 7006,
        parameters: 7007,
        basis: { reported: 7008, inferred: 7009, assumed: 7010 },
      },
      read: { full: 7011, excerpt: 7012, 'second-hand': 7013 },
      witnesses: { one: 7014, several: 7015, unknown: 7016 },
      byYear: [
        { year: 2001, only: 8, among: 7009 },
        { year: 2002, only: 3, among: 0 },
      ],
      byProvince: [
        { province: 'Kangwon', any: 7018, presets: [] },
        { province: 'country', any: 7019, presets: [] },
      ],
    };
    const words = all(lang, other);
    for (let n = 7001; n <= 7020; n++) expect(words).toContain(`7,0${String(n).slice(2)}`);
    expect(words).toContain('2001');
    expect(words).toContain('2002');
    // What is left is said of the model, the licence and the like, not of what the rulebook holds.
    const rest = words.match(/\d(?:[\d,]*\d)?/g)?.filter((n) => !/^7,0|^200[12]$|^[38]$/.test(n));
    // The runs of a range are the engine's, the same for every rulebook.
    const typed = {
      en: ['1,000', '4', '0'],
      ko: ['0', '1', '1,000', '5', '5', '5', '2', '4', '0'],
    };
    expect(rest).toEqual(typed[lang]);
  });

  test('the English is a page long', () => {
    const words = all('en', tally).split(/\s+/).length;
    expect(words).toBeGreaterThan(900);
    expect(words).toBeLessThan(1400);
  });
});

describe('facts', () => {
  test('most and fewest are of the years shown', () => {
    const { most, fewest } = extremes(tally);
    for (const row of tally.byYear) {
      expect(row.only + row.among).toBeLessThanOrEqual(most.only + most.among);
      expect(row.only + row.among).toBeGreaterThanOrEqual(fewest.only + fewest.among);
    }
  });

  test('the border is named only for provinces that lie there', () => {
    const inland: Tally = {
      ...tally,
      byProvince: [
        { province: 'Kangwon', any: 9, presets: [] },
        { province: 'Ryanggang', any: 2, presets: [] },
        { province: 'country', any: 30, presets: [] },
        { province: 'Pyongyang', any: 0, presets: [] },
      ],
    };
    expect(places(inland)).toEqual({
      country: 30,
      tied: 11,
      top: ['Kangwon', 'Ryanggang'],
      atBorder: false,
      silent: ['Pyongyang'],
    });
    expect(all('en', inland)).not.toContain('Chinese border');
    expect(all('ko', inland)).not.toContain('중국 국경');
  });
});
