import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { burden, simulate, type Request } from '../../../src/engine/index.ts';
import { loadRulebookSync } from '../../../src/rulebook/load.ts';
import { choicesOf } from '../../../src/state/page-state.ts';
import { requestOf } from '../../../src/state/request.ts';
import { decode, encode } from '../../../src/state/url.ts';
import { living, without } from '../../../src/views/live/added.ts';
import { optionsOf, unmoved } from '../../../src/views/live/options.ts';
import { dutiesOf, stopsOf } from '../../../src/views/live/stops.ts';
import { othersThan } from '../../../src/views/others.ts';
import { stretchOf, widestOf } from '../../../src/views/live/stretch.ts';
import {
  isChild,
  read,
  responsesOf,
  triedIn,
  tries,
  withTry,
  written,
  type Try,
} from '../../../src/views/live/tries.ts';
import { unmet } from '../../../src/views/live/unmet.ts';
import {
  describeAhead,
  describeAsked,
  describeDemand,
  describeEnding,
  describeSoFar,
  describeStretch,
  describeTry,
  type TriedIn,
} from '../../../src/views/live/words.ts';

const loaded = loadRulebookSync('seeds');
if (!loaded.ok) throw new Error('the rulebook has faults');
const { model, names } = loaded;
/** What a test relies on being there. */
function there<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('not there');
  return value;
}
const requestFor = (position: string, year = 2016): Request => ({
  year,
  attributes: there(model.positions.find(({ id }) => id === position)).attributes,
});

describe('tries', () => {
  const some: fc.Arbitrary<Try[]> = fc.array(
    fc.record({
      day: fc.constantFrom('01-01', '02-29', '03-21', '12-26'),
      response: fc.constantFrom('pay' as const, 'absent' as const, 'substitute' as const),
    }),
    { maxLength: 4 },
  );

  test('come back from the address', () => {
    fc.assert(
      fc.property(some, (all) => {
        const once = read(written(all));
        expect(read(written(once))).toEqual(once);
        if (once.length > 0)
          expect(tries.decode(written(once))).toEqual({ value: written(once), mended: false });
      }),
    );
  });

  test('anything else is left out or named', () => {
    expect(read('0321p.x.9999a.0321a')).toEqual([
      { day: '03-21', response: 'absent' },
      { day: '12-31', response: 'absent' },
    ]);
    expect(tries.decode('never')).toBeUndefined();
  });

  test('a week has one answer, whichever of its days is named', () => {
    const one = withTry([], 2016, '03-24', 'pay');
    expect(written(one)).toBe('0321p');
    expect(triedIn(one, 2016, '03-27')).toBe('pay');
    expect(triedIn(one, 2016, '03-28')).toBeUndefined();
    expect(written(withTry(one, 2016, '03-27', 'absent'))).toBe('0321a');
    expect(withTry(one, 2016, '03-21', null)).toEqual([]);
    // The week of 1 January 2016 begins in the year before.
    expect(written(withTry([], 2016, '01-02', 'pay'))).toBe('0101p');
  });

  test('answer the demands of that week and no other; a summons follows an absence', () => {
    const request = requestFor('factory-worker');
    const responses = there(responsesOf(model, request, [{ day: '03-21', response: 'absent' }]));
    for (const id of Object.keys(responses)) {
      expect(id.slice(-10) >= '2016-03-21' && id.slice(-10) <= '2016-03-27').toBe(true);
      expect(id).not.toMatch(/^summons/);
    }
    const [before, after] = [simulate(model, request), simulate(model, { ...request, responses })];
    const summons = after.lines.filter(({ rule }) => rule.startsWith('summons'));
    expect(summons).toHaveLength(1);
    expect(there(summons[0]).date > '2016-03-27' && there(summons[0]).date <= '2016-04-03').toBe(
      true,
    );
    expect(burden(after).minutes.total).toBeLessThan(burden(before).minutes.total);
  });

  test('paying leaves political hours as they are', () => {
    const request = requestFor('wealthy-trader');
    const responses = there(responsesOf(model, request, [{ day: '03-21', response: 'pay' }]));
    const [before, after] = [
      simulate(model, request),
      simulate(model, { ...request, responses }),
    ].map(burden);
    expect(there(after).minutes.political).toBe(there(before).minutes.political);
    expect(there(after).counts.pay).toBeGreaterThan(0);
  });

  test('nobody decides for a child', () => {
    for (const position of ['pupil-secondary', 'pupil-childrens-union']) {
      const request = requestFor(position);
      expect(isChild(request.attributes)).toBe(true);
      expect(responsesOf(model, request, [{ day: '03-21', response: 'absent' }])).toBeUndefined();
    }
    expect(isChild(requestFor('student').attributes)).toBe(false);
  });

  test('the same link gives the same ledger, and is short', () => {
    const link = '?v=1&year=2016&who=wealthy-trader&day=0324&speed=7&try=0321p.0404a.0516p';
    const year = () => {
      const choices = choicesOf(
        model,
        living(() => model),
      );
      const { state, notices } = decode(link, choices);
      expect(notices).toEqual([]);
      expect(encode(state, choices).length).toBeLessThan(100);
      return JSON.stringify(simulate(model, requestOf(state, choices)));
    };
    expect(year()).toBe(year());
    expect(without({ at: 'end', try: '0321p' }, 'at')).toEqual({ try: '0321p' });
  });
});

describe('the responses to a demand', () => {
  const request = requestFor('wealthy-trader');
  const ledger = simulate(model, request);
  const line = there(ledger.lines.find(({ id }) => id === 'neighbourhood-guard@2016-03-24'));

  test('what happens comes first; each costs what the engine says', () => {
    const { options } = optionsOf(model, request, ledger, line);
    expect(options.map(({ response }) => response)).toEqual(['attend', 'pay', 'absent']);
    const [attend, pay, absent] = options;
    expect(attend).toMatchObject({ happens: true, cost: line.minutes, won: 0, summons: null });
    expect(there(pay).minutes).toBe(0);
    expect(there(pay).won).toBeGreaterThan(0);
    expect(there(pay).cost).toBe(there(pay).paid);
    expect(there(there(absent).summons).rule).toMatch(/^summons/);
    expect(there(absent).cost).toBe(there(there(absent).summons).minutes);
    const kept = Object.values(there(pay).kept).reduce((sum, minutes) => sum + minutes, 0);
    expect(kept).toBe(line.minutes);
  });

  test('staying away costs the same summons where it is what happens', () => {
    const absent = there(
      optionsOf(model, request, ledger, line).options.find(({ response }) => response === 'absent'),
    );
    const away = { ...request, responses: { [line.id]: 'absent' as const } };
    const year = simulate(model, away);
    const stayed = there(year.lines.find(({ id }) => id === line.id));
    const [happens] = optionsOf(model, away, year, stayed).options;
    expect(happens).toMatchObject({ response: 'absent', happens: true, cost: absent.cost });
    expect(there(happens).summons?.id).toBe(absent.summons?.id);
  });

  test('what is not open is named with its reason', () => {
    const poor = requestFor('factory-worker');
    const year = simulate(model, poor);
    const extra = there(year.lines.find(({ id }) => id === 'battle-70-extra-work@2016-03-24'));
    const { options, shut } = optionsOf(model, poor, year, extra);
    expect(options.map(({ response }) => response)).toEqual(['attend', 'absent']);
    expect(shut.map(({ why }) => why.why)).toContain('means');
  });

  test('what none of them moves is political, or the same duty again, in the week ahead', () => {
    const ahead = unmoved(ledger, line);
    expect(ahead.length).toBeGreaterThan(0);
    for (const one of ahead) {
      expect(one.category === 'political' || one.rule === line.rule).toBe(true);
      expect(one.date >= line.date && one.date <= '2016-03-31').toBe(true);
    }
  });

  test('every line of a year has what happens among its options', () => {
    for (const one of ledger.lines.filter((_, i) => i % 97 === 0)) {
      const { options } = optionsOf(model, request, ledger, one);
      expect(options.filter(({ happens }) => happens).map(({ response }) => response)).toEqual([
        one.response,
      ]);
    }
  });
});

test.each([
  [{ at: 'stop' }, true, 0, []],
  [{ at: 'stop' }, false, 0, ['at']],
  [{ at: 'stop', demand: '9' }, false, 3, ['at', 'demand']],
  [{ at: 'stop', demand: '2' }, false, 3, ['at']],
  [{ at: 'stop', demand: '2' }, true, 3, ['demand']],
  [{ at: 'end', demand: '2' }, false, 3, ['demand']],
  [{ demand: '3' }, false, 3, []],
  [{ demand: '4', speed: '7' }, false, 3, ['demand']],
  [{}, false, 0, []],
])('of an address %o what the day does not have is named', (view, stop, demands, params) => {
  const found = unmet(view, { stop, demands });
  expect(found.map(({ param }) => param)).toEqual(params);
  for (const { used } of found) expect(used).toBeNull();
});

describe('stops', () => {
  const request = requestFor('factory-worker');
  const ledger = simulate(model, request);
  const stops = stopsOf(model, ledger);

  test('stand after each campaign that some duty hangs on, in order', () => {
    const ends = stops.map(({ to }) => to);
    expect(ends).toContain('2016-05-02');
    expect(ends).toEqual([...ends].sort());
    expect(new Set(ends).size).toBe(ends.length);
  });

  test('lead to duties with claims, those of the campaign first', () => {
    const battle = there(stops.find(({ to }) => to === '2016-05-02'));
    const duties = dutiesOf(model, ledger, battle);
    expect(there(duties[0]).rule).toMatch(/battle-70|loyalty-meeting-dawn/);
    for (const { claims } of duties) expect(claims.length).toBeGreaterThan(0);
  });

  test('show others than the person shown', () => {
    expect(othersThan('coop-farmer', model)).not.toContain('coop-farmer');
    expect(othersThan('coop-farmer', model)).toHaveLength(4);
  });

  test('stretches of a year add up to it', () => {
    const { minutes, basis } = burden(ledger);
    const whole = stretchOf(ledger, model.rules, '2016-01-01', '2016-12-31');
    expect(whole.total).toBe(minutes.total);
    expect(whole.by.political).toBe(minutes.political);
    expect(whole.basis).toEqual(basis);
    expect(whole.asked).toBe(minutes.asked);
    const halves = [
      stretchOf(ledger, model.rules, '2016-01-01', '2016-06-30'),
      stretchOf(ledger, model.rules, '2016-07-01', '2016-12-31'),
    ];
    expect(halves.reduce((sum, { total }) => sum + total, 0)).toBe(whole.total);
    const { low, high } = widestOf(model, request)('2016-02-23', '2016-05-02');
    const { total } = stretchOf(ledger, model.rules, '2016-02-23', '2016-05-02');
    expect(low).toBeLessThanOrEqual(total);
    expect(high).toBeGreaterThanOrEqual(total);
  });

  test('in words', () => {
    const battle = there(stops.find(({ to }) => to === '2016-05-02'));
    expect(describeEnding(battle, names.en, 'en')).toBe(
      'Monday 2 May 2016. The 70-day battle ends.',
    );
    expect(describeEnding(battle, names.ko, 'ko')).toBe(
      '2016년 5월 2일 월요일. 끝난 것: 70일 전투.',
    );
    const sum = stretchOf(ledger, model.rules, battle.from, battle.to);
    const words = (lang: 'en' | 'ko', tried: TriedIn | null = null): string =>
      describeStretch(sum, battle.from, battle.to, lang, tried)
        .map(({ text }) => text)
        .join('');
    expect(words('en')).toMatch(
      /^In 70 days this and the ordinary duties took \d+ hours\. For \d+ hours of what was asked no way out by paying, sending somebody or exemption is reported; staying away has consequences of its own\.$/,
    );
    expect(words('ko')).toMatch(/^70일 동안 .*시간을 가져갔다\. .*보도되지 않았다\./);

    // After a trial: what was asked, what the week changed of it, and nothing that the total contradicts.
    const tried = {
      was: sum.total + 2400,
      weeks: ['21 March to 27 March: stayed away'],
      away: 1290,
    };
    expect(words('en', tried)).toMatch(
      /^In 70 days \d+ hours were asked\. As it is, .* take \d+ hours; with the week tried \(21 March .* away\) \d+ hours\. .* 22 hours of them fell on days tried/,
    );
    expect(words('ko', tried)).toMatch(/^70일 동안 \d+시간이 요구되었다\. .*22시간은 달리해 본 날/);
    for (const lang of ['en', 'ko'] as const)
      expect(words(lang, tried)).not.toMatch(/would have lifted|없어지지 않았을/);
  });
});

test('days, demands and weeks in words', () => {
  const ledger = simulate(model, requestFor('factory-worker'));
  const on = (date: string) => ledger.lines.filter((line) => line.date === date);
  const dawn = there(on('2016-03-24')[0]);
  expect(describeDemand(dawn, names.en, 'en')).toMatch(/^At 05:00: .+, (about )?30 min\.$/);
  expect(describeDemand(dawn, names.ko, 'ko')).toMatch(/^05:00, .+: (약 )?30분\.$/);
  expect(describeAsked('2016-03-24', [], names.en, 'en')).toMatch(
    /Nothing that the sources report/,
  );
  expect(describeAsked('2016-03-24', on('2016-03-24'), names.ko, 'ko')).toMatch(
    /^2016년 3월 24일 목요일\. /,
  );
  const ahead = unmoved(ledger, dawn);
  expect(describeAhead(ahead, dawn.date, names.en, 'en')).toMatch(
    /\(the same day 07:30\).*\(the next day 05:00\)/,
  );
  expect(describeAhead(ahead, dawn.date, names.ko, 'ko')).toMatch(/^같은 날 07:30/);
  const none = stretchOf(ledger, model.rules, '2015-01-01', '2015-01-02');
  expect(describeSoFar(none, '2016-01-01', '2016-01-02', 'en')).toBe(
    '1 January to 2 January: no hour was called for.',
  );
  const some = stretchOf(ledger, model.rules, '2016-01-01', '2016-03-24');
  expect(describeSoFar(some, '2016-01-01', '2016-03-24', 'en')).toMatch(
    /: about \d+ hours, .*political.*Hours were taken on \d+ days\.$/,
  );
  expect(describeSoFar(some, '2016-01-01', '2016-03-24', 'ko')).toMatch(/약 \d+시간: 정치/);
  expect(describeTry('2016-03-21', '2016-03-27', 'pay', 'en')).toBe(
    '21 March to 27 March: paid for where a way out is open',
  );
  expect(describeTry('2016-03-21', '2016-03-27', 'absent', 'ko')).toBe(
    '3월 21일~3월 27일: 나가지 않음',
  );
});
