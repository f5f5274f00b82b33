import { describe, expect, test } from 'vitest';
import { hoursOfDay } from '../../src/cli/hours-of-day.ts';
import { weekText } from '../../src/cli/week.ts';
import { computeYear } from '../../src/cli/year.ts';
import { readChoices } from '../../src/cli/choices.ts';
import { readWords } from '../../src/cli/options.ts';
import { book } from './small.ts';

const yearOf = (...words: string[]) => computeYear(book, readChoices(readWords(words), book.model));

describe('a week hour by hour', () => {
  test('every day has 1,440 minutes, each in one stretch, and each duty its minutes', () => {
    const { ledger } = yearOf();
    const slots = book.model.profiles[0]?.days.working ?? [];
    for (const date of ['2016-03-26', '2016-03-27', '2016-03-28']) {
      const lines = ledger.lines.filter((line) => line.date === date);
      const stretches = hoursOfDay(lines, slots);
      expect(stretches[0]?.from).toBe(0);
      expect(stretches.at(-1)?.to).toBe(1440);
      stretches.slice(1).forEach(({ from }, i) => {
        expect(from).toBe(stretches[i]?.to);
      });
      for (const line of lines) {
        const taken = stretches
          .filter(({ duty }) => duty === line)
          .reduce((all, { from, to }) => all + to - from, 0);
        expect(taken).toBe(line.minutes);
      }
    }
  });

  test('lines that take other minutes than they say are refused', () => {
    const { ledger } = yearOf();
    const [line] = ledger.lines;
    if (!line) throw new Error('the small rulebook gives lines');
    const slots = book.model.profiles[0]?.days.working ?? [];
    expect(() => hoursOfDay([line, { ...line, id: 'twice@2016-01-02' }], slots)).toThrow(
      RangeError,
    );
  });

  test('says what a duty takes, what sleep is left and what the week comes to', () => {
    const text = weekText(yearOf(), '2016-03-21');
    expect(text).toContain('## Saturday 26 March 2016\n');
    expect(text).toContain(
      '22:00-24:00  > Night watch (labour; attended; takes sleep 2 h; assumed)',
    );
    expect(text).toContain('Sleep 6 h, of 8 h without the duties. Duties 3 h 30 min.');
    expect(text).toContain('in all         11 h');
  });

  test('what is paid for is named with its price and its way out, and takes no hours', () => {
    const text = weekText(yearOf('--position', 'wealthy-trader', '--respond', 'pay'), '2016-03-21');
    expect(text).toContain(
      '10:00-14:00  - Digging, "voluntary"; by hand (labour; paid; asked 4 h; 3,000 won, 6 h of livelihood; way out: digging-paid; assumed)',
    );
  });
});
