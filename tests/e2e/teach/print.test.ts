import { expect, test } from 'vitest';
import { openerOfSite } from '../open.ts';

const open = openerOfSite();

test(
  'prints the homework sheet and the letter on one page each, A4 and Letter',
  { timeout: 60_000 },
  async () => {
    for (const lang of ['en', 'ko'])
      for (const sheet of ['homework', 'answers', 'parents']) {
        const { page } = await open(`teach.html?lang=${lang}&sheet=${sheet}`);
        await page.locator('[data-sheet]').waitFor();
        for (const format of ['A4', 'Letter']) {
          const pdf = await page.pdf({ format, preferCSSPageSize: false });
          const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
          expect(pages, `${lang} ${sheet} ${format}`).toBe(1);
        }
        await page.context().close();
      }
  },
);
