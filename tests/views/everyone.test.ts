import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyonePage, type ShownWeight } from '../../src/doubt/everyone.ts';
import { loadRulebookSync } from '../../src/rulebook/load.ts';
import {
  ageOf,
  dotsOf,
  stands,
  weighted,
  type Everyone,
  type Standing,
  type YearsOf,
} from '../../src/views/compare/everyone/everyone.ts';

const loaded = loadRulebookSync('seeds');
if (!loaded.ok) throw new Error('the seeds have faults: npm run validate -- seeds');
const page = everyonePage(loaded, 'en');
const weight = (low: number, typical: number, high: number): ShownWeight => ({
  low,
  typical,
  high,
  basis: 'assumed',
  reason: '',
  claims: [],
});
const groupOf = (id: string, thousands: ShownWeight, women: ShownWeight): Standing => ({
  id,
  name: id,
  position: id,
  thousands,
  women,
  note: '',
});
const minutesOf = (total: number) => ({
  political: total / 2,
  labour: total / 4,
  material: total / 8,
  paid: total / 8,
  total,
  asked: 0,
  own: 0,
  outOfReach: 0,
});
const PEOPLE = {
  young: { age: 10, means: 'poor' },
  grown: { age: 40, means: 'ordinary' },
} as const;
const attributesOf = (position: string) => PEOPLE[position as keyof typeof PEOPLE];
const splitsOf = ({ sex, age, means }: Everyone) => [sex, age, means];

describe('weighted sums', () => {
  test('are people times hours, women and men in their shares', () => {
    const groups = [
      groupOf('young', weight(50, 100, 200), weight(0.5, 0.5, 0.5)),
      groupOf('grown', weight(300, 300, 300), weight(0, 1, 1)),
    ];
    const years: YearsOf = ({ id }, sex) =>
      minutesOf(id === 'young' ? (sex === 'f' ? 600 : 1200) : sex === 'f' ? 6000 : 3000);
    const all = weighted(groups, years, attributesOf);
    // 100,000 times 15 hours and 300,000 times 100 hours.
    expect(all.groups.map(({ each }) => each)).toEqual([900, 6000]);
    expect(all.hours.total).toBeCloseTo(1.5 + 30, 9);
    expect(all.hours.political).toBeCloseTo((1.5 + 30) / 2, 9);
    expect(all.least).toBeCloseTo(0.75 + 30, 9);
    expect(all.most).toBeCloseTo(3 + 30, 9);
    expect(all.people).toEqual({ low: 350, typical: 400, high: 500 });
    expect(all.groups[0]?.ofPeople).toBe(0.25);
    expect(all.groups[0]?.ofHours.typical).toBeCloseTo(1.5 / 31.5, 9);
    const women = all.sex.find(({ key }) => key === 'f');
    expect(women?.ofPeople).toBeCloseTo(350 / 400, 9);
    expect(women?.ofHours.typical).toBeCloseTo((0.5 + 30) / 31.5, 9);
    // All of the grown may be men: only the girls' hours are certain.
    expect(women?.ofHours.low).toBeCloseTo(0.25 / (0.25 + 2 + 15), 9);
    expect(all.age.map(({ key, ofPeople }) => [key, ofPeople])).toEqual([
      ['school', 0.25],
      ['working', 0.75],
      ['past', 0],
    ]);
  });

  const number = fc
    .tuple(fc.nat(500), fc.nat(500), fc.nat(500))
    .map((all) => [...all].sort((a, b) => a - b) as [number, number, number]);
  const share = number.map(([a, b, c]) => weight(a / 500, b / 500, c / 500));
  const groups = fc.uniqueArray(
    fc
      .tuple(fc.constantFrom('young', 'grown'), number, share)
      .map(([id, [a, b, c], women]) => groupOf(id, weight(a, b + 1, c + 1), women)),
    { minLength: 1, maxLength: 2, selector: ({ id }) => id },
  );
  test('add up, and every bound holds its figure', () => {
    fc.assert(
      fc.property(groups, fc.integer({ min: 1, max: 9000 }), (all, minutes) => {
        const sums = weighted(
          all,
          ({ id }, sex) => minutesOf(minutes * (id === 'young' ? 2 : 1) + (sex === 'f' ? 60 : 0)),
          attributesOf,
        );
        const one = (of: readonly number[]): number => of.reduce((a, b) => a + b, 0);
        expect(one(sums.groups.map(({ all }) => all))).toBeCloseTo(sums.hours.total, 6);
        expect(one(sums.groups.map(({ ofPeople }) => ofPeople))).toBeCloseTo(1, 9);
        expect(one(sums.groups.map(({ ofHours }) => ofHours.typical))).toBeCloseTo(1, 9);
        const { political, labour, material, paid, total } = sums.hours;
        expect(political + labour + material + paid).toBeCloseTo(total, 6);
        expect(sums.least).toBeLessThanOrEqual(total + 1e-9);
        expect(sums.most).toBeGreaterThanOrEqual(total - 1e-9);
        for (const split of splitsOf(sums)) {
          expect(one(split.map(({ ofHours }) => ofHours.typical))).toBeCloseTo(1, 9);
          for (const { ofHours } of split) {
            expect(ofHours.low).toBeLessThanOrEqual(ofHours.typical + 1e-12);
            expect(ofHours.high).toBeGreaterThanOrEqual(ofHours.typical - 1e-12);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('a dot is a hundred thousand people; ages are split where school and work end', () => {
    expect([0, 49, 50, 1010].map(dotsOf)).toEqual([0, 0, 1, 10]);
    expect([7, 16, 17, 59, 60, 80].map(ageOf)).toEqual([
      'school',
      'school',
      'working',
      'working',
      'past',
      'past',
    ]);
  });
});

describe('the population of the rulebook', () => {
  const standing = page.groups.filter(stands);

  test('every position stands for a group or is said not to be counted', () => {
    for (const { id } of loaded.model.positions) {
      const own = page.groups.filter(({ position }) => position === id);
      expect(own.length, id).toBeGreaterThan(0);
      for (const group of own) if (!stands(group)) expect(group.note, id).not.toBe('');
    }
  });

  test('its people are no more than the census counted, and most of them', () => {
    const all = page.groups.reduce((sum, { thousands }) => sum + (thousands?.typical ?? 0), 0);
    // 24.05 million in 2008; the ages of children are those of 2021.
    expect(all).toBeGreaterThan(22_500);
    expect(all).toBeLessThan(25_500);
    const grown = standing
      .filter(({ position }) => !position.startsWith('pupil'))
      .reduce((sum, { thousands }) => sum + thousands.typical, 0);
    // 12.19 million are 70.2 percent of the civilians of 16 and over.
    expect(Math.abs(grown - 12_190 / 0.702)).toBeLessThan(700);
  });

  test('every weight has a claim or a reason, in both languages', () => {
    const korean = everyonePage(loaded, 'ko');
    korean.groups.forEach((group, i) => {
      for (const key of ['thousands', 'women'] as const) {
        const [ko, en] = [group[key], page.groups[i]?.[key]];
        if (!ko || !en) continue;
        expect(ko.claims.length + ko.reason.length, group.id).toBeGreaterThan(0);
        expect(en.reason === '' || ko.reason !== en.reason, group.id).toBe(true);
        expect(/[가-힣]/.test(en.reason), group.id).toBe(false);
      }
    });
  });

  test('disagreeing figures of membership stand side by side', () => {
    const party = page.memberships.find(({ id }) => id === 'party');
    expect(party?.given.map(({ thousands }) => thousands)).toEqual([3000, 3660, 6500]);
    for (const { given } of page.memberships)
      for (const { claims } of given) expect(claims.length).toBeGreaterThan(0);
  });
});
