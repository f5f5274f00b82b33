import { expect, test } from 'vitest';
import { openerOfSite } from './open.ts';

const open = openerOfSite();

const far = 'x'.repeat(10_000);

/** What stands in the address, and what the page says of it. */
test.each([
  ['?age=7&party=1&lang=en', ['age', 'work begins at 16']],
  ['?year=2015&day=0229&year=2012&lang=en', ['0228', 'year stands there more than once']],
  ['method.html?lang=klingon#__proto__', ['klingon', '__proto__']],
  [`glossary.html?lang=en&who=${far}#no-such-word`, ['xxx…', 'no-such-word']],
  ['evidence.html?lang=en&lang=ko#__proto__', ['lang stands there more than once', '__proto__']],
  ['evidence.html?lang=en#claim-no-such-claim', []],
  ['evidence.html?lang=en#list=claims&use=gold', ['#use', 'gold']],
  ['builder.html?show=gold&year=1066&theme=dark&theme=light#nowhere', ['gold', '1066', 'nowhere']],
] as const)('%.60s: a usable page and a plain notice', async (path, said) => {
  const { page, faults } = await open(path);
  if (said.length === 0)
    await expect(page.getByRole('alert').innerText()).resolves.toContain('holds nothing under');
  else {
    const notice = page.locator('.notices');
    await notice.waitFor();
    const text = await notice.innerText();
    for (const words of said) expect(text).toContain(words);
    expect(text.length).toBeLessThan(600);
    await notice.getByRole('button').click();
    await expect.poll(() => notice.count()).toBe(0);
  }
  expect(page.url().length).toBeLessThan(300);
  expect(await page.locator('h1').first().innerText()).not.toBe('');
  expect(faults).toEqual([]);
  await page.context().close();
});
