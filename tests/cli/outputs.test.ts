import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { call } from './call.ts';
import { expectSums, type YearObject } from './sums.ts';

const year = async (words: string): Promise<YearObject> =>
  JSON.parse((await call(`--json ${words}`)).out) as YearObject;

const KEYS =
  'rulebookVersion year position attributes reading respond hours won gaveWay basis range counts occurrences effects unquantified whyNot';
const LINE = 'id date start end rule category response asked minutes coveredBy won basis claims';

const PEOPLE = [
  '',
  '--respond absent',
  '--position wealthy-trader --respond pay',
  '--set arrangement=8.3 --with old-custom',
];

describe('--json', () => {
  test('has the keys of the contract, in their order', async () => {
    const one = await year('');
    expect(Object.keys(one).join(' ')).toBe(KEYS);
    expect(Object.keys(one.hours).join(' ')).toBe(
      'political labour material paid total asked own outOfReach',
    );
    expect(Object.keys(one.won).join(' ')).toBe('bribes levies dues total');
    expect(Object.keys(one.gaveWay).join(' ')).toBe('sleep job livelihood household rest');
    expect(Object.keys(one.basis).join(' ')).toBe('reported inferred assumed');
    expect(Object.keys(one.range).slice(0, 2).join(' ')).toBe('low high');
    expect(Object.keys(one.counts).join(' ')).toBe('attend pay substitute absent');
    expect(Object.keys(one.occurrences[0] ?? {}).join(' ')).toMatch(new RegExp(`^${LINE}`));
    expect(Object.keys(one.attributes).join(' ')).toBe(
      'age sex work party married means arrangement trades region cadre sentByHousehold brigade',
    );
  });

  test.each(PEOPLE)('adds up: %s', async (words) => {
    expectSums(await year(words));
  });

  test('lines sort by date, start and rule, those without hours last', async () => {
    const { occurrences } = await year('--respond absent');
    const keys = occurrences.map(({ date, start, rule }) => `${date} ${start ?? '99'} ${rule}`);
    expect(keys).toEqual([...keys].sort());
  });

  test('a duty over midnight is two lines with one id, and one occurrence', async () => {
    const { occurrences, counts } = await year('--with old-custom');
    const pair = occurrences.filter(({ id }) => id === 'night-watch@2016-03-26');
    expect(pair.map(({ date, start, end }) => [date, start, end])).toEqual([
      ['2016-03-26', '22:00', '24:00'],
      ['2016-03-27', '00:00', '02:00'],
    ]);
    expect(counts.attend).toBe(occurrences.length - 1);
  });

  test('what is not known is null and listed, what did not fall says why', async () => {
    const { occurrences, unquantified, whyNot } = await year('');
    expect(occurrences.find(({ rule }) => rule === 'unmeasured')).toMatchObject({
      minutes: null,
      asked: null,
      end: null,
    });
    expect(unquantified).toEqual(['unmeasured']);
    expect(whyNot).toEqual([
      { rule: 'old-custom', reason: 'last reported in 2009 (--with old-custom switches it on)' },
      { rule: 'relief', reason: 'possible, not in the typical year' },
      { rule: 'summons-self-criticism', reason: 'follows an absence only' },
    ]);
    const { occurrences: more } = await year('--with old-custom');
    expect(more.some(({ id }) => id === 'old-custom@2016-05-01')).toBe(true);
  });

  test('--from and --to cut the lines and nothing else', async () => {
    const [all, cut] = [await year(''), await year('--from 2016-03-27 --to 2016-04-15')];
    expect(cut.occurrences).toEqual(
      all.occurrences.filter(({ date }) => date >= '2016-03-27' && date <= '2016-04-15'),
    );
    expect({ ...cut, occurrences: [] }).toEqual({ ...all, occurrences: [] });
  });

  test('an attribute given twice takes the last, and whom the household sends follows from work and age', async () => {
    const { attributes } = await year('--set means=wealthy --set means=well-off --set work=none');
    expect(attributes).toMatchObject({
      means: 'well-off',
      work: 'none',
      sentByHousehold: true,
      age: 40,
    });
    const said = await year('--set sentByHousehold=false --set work=none');
    expect(said.attributes['sentByHousehold']).toBe(false);
  });

  test.each(['', ...PEOPLE])('the same words give the same bytes: %s', async (words) => {
    for (const output of ['', '--json', '--csv', '--ics']) {
      const [a, b] = [await call(`${output} ${words}`), await call(`${output} ${words}`)];
      expect(a.out).not.toBe('');
      expect(a.out).toBe(b.out);
    }
  });

  test('--seed and --runs steer the range, and nothing else', async () => {
    const { range, ...usual } = await year('');
    expect((await year('--seed 1 --runs 1000')).range).toEqual(range);
    const { range: other, ...rest } = await year('--seed 7 --runs 20');
    expect(rest).toEqual(usual);
    expect(other).toMatchObject({ allLow: range.allLow, allHigh: range.allHigh });
    expect([other.low, other.high]).not.toEqual([range.low, range.high]);
    expect(range.low).toBeLessThan(usual.hours.total);
    expect(range.high).toBeGreaterThan(usual.hours.total);
  });
});

/** RFC 4180, read on its own terms. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (c === '"') {
      let end = i + 1;
      for (; text[end] !== '"' || text[end + 1] === '"'; end += text[end] === '"' ? 2 : 1);
      cell += text.slice(i + 1, end).replaceAll('""', '"');
      i = end;
    } else if (c === ',' || c === '\r') {
      rows.at(-1)?.push(cell);
      cell = '';
      if (c === '\r') {
        expect(text[++i]).toBe('\n');
        rows.push([]);
      }
    } else cell += c;
  }
  expect(rows.pop()).toEqual([]);
  return rows;
}

test('--csv holds the lines of the ledger, names with commas and quotes included', async () => {
  const words = '--position wealthy-trader --respond pay';
  const { occurrences } = await year(words);
  const [header = [], ...rows] = parseCsv((await call(`--csv ${words}`)).out);
  const read = rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
  expect(read).toHaveLength(occurrences.length);
  expect(rows.every((row) => row.length === header.length)).toBe(true);
  expect(read.find(({ rule }) => rule === 'digging')?.['duty']).toBe(
    'Digging, "voluntary"; by hand',
  );
  occurrences.forEach((line, i) => {
    for (const name of [
      'id',
      'date',
      'start',
      'end',
      'rule',
      'category',
      'response',
      'asked',
      'minutes',
      'won',
      'paid',
      'basis',
    ] as const) {
      expect(read[i]?.[name]).toBe(line[name] === null ? '' : String(line[name]));
    }
    expect(read[i]?.['claims']).toBe(line.claims.join(' '));
  });
});

describe('--ics', () => {
  const events = async (words: string) => {
    const { out } = await call(`--ics ${words}`);
    expect(out).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
    expect(out.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    return new ICAL.Component(ICAL.parse(out) as unknown[])
      .getAllSubcomponents('vevent')
      .map((part) => new ICAL.Event(part));
  };

  test('has one event for each occurrence, at its floating hours', async () => {
    const words = '--respond absent';
    const [found, { occurrences }] = [await events(words), await year(words)];
    const ids = [...new Set(occurrences.map(({ id }) => id))];
    expect(found.map(({ uid }) => uid)).toEqual(
      ids.map((id) => `${id}.factory-worker.2016@mobilized-year`),
    );
    for (const event of found) {
      const lines = occurrences.filter(({ id }) => event.uid.startsWith(`${id}.`));
      const [first, last] = [lines[0], lines.at(-1)];
      expect(event.startDate.zone.tzid).toBe('floating');
      if (first?.start === null) expect(event.startDate.toString()).toBe(first.date);
      else expect(event.startDate.toString()).toBe(`${first?.date ?? ''}T${first?.start ?? ''}:00`);
      if (last?.end && last.end !== '24:00')
        expect(event.endDate.toString()).toBe(`${last.date}T${last.end}:00`);
    }
  });

  test('no time has a zone, money alone is a whole day, a duty over midnight ends on the next day', async () => {
    const { out } = await call('--ics --from 2016-03-27 --to 2016-04-15');
    expect(out.match(/^DT(START|END).*$/gm)?.some((line) => /Z|TZID/.test(line))).toBe(false);
    expect(out).toContain('DTSTART;VALUE=DATE:20160415');
    expect(out).toContain('DTSTART:20160326T220000\r\nDTEND:20160327T020000');
    expect(
      out.match(/^DTSTAMP.*$/gm)?.every((line) => line.trim() === 'DTSTAMP:20261122T000000Z'),
    ).toBe(true);
  });

  test('an event says its duty, its footing, its minutes and its sources', async () => {
    const found = await events('--from 2016-03-27 --to 2016-03-27');
    const digging = found.find(({ uid }) => uid.startsWith('digging@'));
    expect(digging?.summary).toBe('Digging, "voluntary"; by hand · Factory worker, 2016');
    expect(digging?.description).toContain(
      'labour; attended; footing: assumed\nasked 4 h, took 4 h',
    );
    expect(digging?.description).toContain('source: A Publisher: A Title, with a comma');
  });
});

test('the summary is for reading: two significant digits, and the lines of the dates asked for', async () => {
  const { out } = await call('--from 2016-03-26 --to 2016-03-26');
  expect(out).toContain('was called on for about 380 hours (300 to 440)');
  expect(out).toContain('nobody lived this exact year');
  expect(out).toContain('22:00-24:00');
  expect(out).not.toMatch(/undefined|NaN|null/);
  for (const line of out.split('\n').slice(2)) expect(line.length).toBeLessThan(120);
});

test('--help stands above all else, lists every option and exits with 0', async () => {
  const { code, out, err } = await call('--nonsense --help');
  expect({ code, err }).toEqual({ code: 0, err: [] });
  for (const name of 'year position set with respond responses reading rules from to rulebook seed runs json csv ics help'.split(
    ' ',
  )) {
    expect(out).toMatch(new RegExp(`^  --${name}\\b`, 'm'));
  }
  expect(out).toContain('wealthy-trader');
});
