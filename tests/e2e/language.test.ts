import { expect, test } from 'vitest';
import { openerOfSite } from './open.ts';

const open = openerOfSite();

test.each(['', 'compare.html', 'live.html', 'teach.html', 'print.html', 'method.html'])(
  'a language that does not load is said in its own words, with a way to it: /%s',
  async (path) => {
    const { page } = await open(`${path}?lang=en&year=2021`);
    await page.route(/ko-[^/]*\.js/, (route) => route.abort());
    await page.getByRole('button', { name: '한국어' }).click();
    const alert = page.getByRole('alert').filter({ hasText: '한국어' });
    await alert.waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(page.url()).toContain('lang=en');
    await page.unroute(/ko-[^/]*\.js/);
    await alert.getByRole('link').click();
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('ko');
    expect(page.url()).toContain('year=2021');
    await page.context().close();
  },
);
