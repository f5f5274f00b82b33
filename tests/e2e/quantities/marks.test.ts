import { describe, expect, test } from 'vitest';
import { openerOfSite } from '../open.ts';
import { unanswered } from './except.ts';
import { everythingOpen, figuresOn, STATES } from './figures.ts';

const open = openerOfSite();

describe('every figure on screen', () => {
  test.each(STATES)(
    'lies in a mark that opens its evidence: %s',
    { timeout: 60_000 },
    async (path, width) => {
      const { page, faults } = await everythingOpen(open, path, width);
      const all = await figuresOn(page);
      expect(all.filter(({ key }) => key !== null).length).toBeGreaterThan(500);
      expect(unanswered(all)).toEqual([]);
      // A figure that nobody marked does not go unseen.
      await page.evaluate(() => {
        document.querySelector('.burden')?.append('Some 42 hours of something new.');
      });
      expect(unanswered(await figuresOn(page))).toHaveLength(1);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );
});
