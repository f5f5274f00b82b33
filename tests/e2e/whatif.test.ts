import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { openerOfSite } from './open.ts';

const IF = '?v=1&if=!farm-mobilization,*political~well-off';
const open = openerOfSite();

/** What a button saves; its name says that it is hypothetical. */
const textOf = async (page: Page, button: RegExp): Promise<string> => {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const chunks: Buffer[] = [];
  const file = await coming;
  expect(file.suggestedFilename()).toMatch(/-hypothetical\.(csv|json|ics|svg|png)$/);
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

test('a hypothetical year says so on the page and in all that leaves it', async () => {
  const { page, faults } = await open(IF);
  const banner = page.getByRole('complementary', { name: 'Hypothetical' });
  await banner
    .getByText(/this one to about 1,400 hours \([\d,]+ to [\d,]+\): −\d+ hours \(−\d+ to −\d+\)/)
    .waitFor();
  await expect.poll(() => banner.getByRole('link').count()).toBe(5);
  expect(await page.locator('#sentence').innerText()).toMatch(/^Hypothetical, not as reported: /);
  expect(await page.locator('.year svg text.mark').textContent()).toBe('Hypothetical');
  expect(await page.locator('footer').innerText()).toContain('+hypothetical');
  expect(await violationsOf(page)).toEqual([]);
  await page.locator('#files').waitFor();
  expect(await textOf(page, /^Lines as CSV/)).toMatch(
    /^id,.*,hypothetical\r\n(.*,"!farm-mobilization,\*political~well-off"\r\n)+$/,
  );
  expect(JSON.parse(await textOf(page, /JSON/))).toMatchObject({
    hypothetical: ['!farm-mobilization', '*political~well-off'],
    rulebookVersion: expect.stringContaining('+hypothetical') as string,
  });
  const svg = await textOf(page, /The hours of the year, SVG/);
  expect(svg.match(/Hypothetical/g)?.length).toBeGreaterThan(2);
  expect(await textOf(page, /positions side by side, SVG/)).toContain('Hypothetical');
  expect(await textOf(page, /^All duties \(ICS\)/)).toContain('SUMMARY:Hypothetical: ');
  expect(await page.title()).toMatch(/^Hypothetical: /);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('header > nav').isVisible()).toBe(false);
  expect(await banner.isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  expect(faults).toEqual([]);
  // The way back is the reported year, without a trace.
  await banner.getByRole('link', { name: 'Show the reported year' }).click();
  await page.locator('#sentence').waitFor();
  expect(await page.locator('main').innerText()).not.toContain('Hypothetical');
  await page.goBack();
  await banner.waitFor();
  await page.context().close();
});

test.each([
  ['embed.html', 'h1'],
  ['embed.html?show=positions', 'h1'],
  ['compare.html', 'aside'],
  ['live.html', 'aside'],
  ['print.html', 'main'],
])('and so in %s', async (path, where) => {
  const [file = '', query] = path.split('?');
  const { page, faults } = await open(`${file}${IF}${query ? `&${query}` : ''}`);
  await expect.poll(() => page.locator(where).first().innerText()).toContain('Hypothetical');
  await expect.poll(() => page.title()).toMatch(/^Hypothetical: /);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a thing is changed in the panel, by keyboard; what cannot be is refused with what would be right', async () => {
  const { page, faults } = await open('?year=2015');
  await page.getByRole('button', { name: 'What if' }).press('Enter');
  const form = page.locator('#supposing form');
  // It begins with the heaviest duty of the person shown, in a group of those that fall on him.
  const duty = form.getByRole('combobox').nth(1);
  await duty.waitFor();
  expect(await duty.locator('optgroup').first().getAttribute('label')).toBe('Fall on him in 2015');
  expect(await duty.locator('optgroup').first().locator('option:checked').count()).toBe(1);
  await form.getByRole('combobox').first().selectOption('value');
  await form.getByRole('button', { name: 'Show that year' }).press('Enter');
  expect(await form.getByRole('status').innerText()).toMatch(
    /^Write a number from 0 to .*\(hours\)/,
  );
  await form.getByRole('textbox', { name: 'Value (hours)' }).fill('much');
  await form.getByRole('button', { name: 'Show that year' }).press('Enter');
  expect(await form.getByRole('status').innerText()).toMatch(
    /“much” cannot be tried: write a number from 0/,
  );
  await form.getByRole('combobox').first().selectOption('way-out');
  await form.getByRole('button', { name: 'Show that year' }).press('Enter');
  await page.getByRole('complementary', { name: 'Hypothetical' }).waitFor();
  // Who has changed something arrives at what says so.
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe('Hypothetical');
  expect(new URL(page.url()).hash).toBe('');
  expect(new URL(page.url()).searchParams.get('if')).toBe('*political~poor');
  expect(new URL(page.url()).searchParams.get('year')).toBe('2015');
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a change that does nothing says why; more hours than anybody has are said to be so', async () => {
  const { page, faults } = await open('?if=*political~poor');
  const banner = page.getByRole('complementary', { name: 'Hypothetical' });
  await banner.getByText('only for a person who pays').waitFor();
  await banner.getByRole('link', { name: 'Show the year of one who pays' }).click();
  await page.waitForURL(/do=pay/);
  const known = page.locator('.known');
  await known.getByText('Even the typical').waitFor();
  expect(await known.innerText()).not.toMatch(/[a-z]\.[A-Z0-9]/);
  expect(await banner.getByText('only for a person who pays').count()).toBe(0);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a hypothetical year stands beside the reported one; only its own side is marked', async () => {
  const { page, faults } = await open('?v=1&if=!farm-mobilization');
  const banner = page.getByRole('complementary', { name: 'Hypothetical' });
  await banner.getByRole('link', { name: 'Set it beside the reported year' }).click();
  await page.waitForURL(/compare\.html/);
  await page.locator('#sentence[aria-busy=false]').waitFor();
  const names = page.locator('.who b');
  expect(await names.allInnerTexts()).toEqual([
    'Factory worker (hypothetical)',
    'Factory worker (as reported)',
  ]);
  expect(await page.locator('#sentence').innerText()).toMatch(
    /\(hypothetical\), who.*about\s1,400 hours.*\(as reported\), who.*about\s1,800 hours/s,
  );
  await page.locator('.gap:not(.coming)').waitFor();
  expect(await page.locator('.gap').innerText()).toMatch(
    /^That is about 390 hours \(\d+ to \d+\) fewer for/,
  );
  await banner.getByText('for the first side').waitFor();
  expect(await page.locator('.pair .across').allTextContents()).toEqual(['Hypothetical']);
  expect(new URL(page.url()).search).toBe('?v=1&if=!farm-mobilization&b.if=');
  expect(await violationsOf(page)).toEqual([]);
  // Swapped, each side keeps its rulebook; that is another page.
  await page.getByRole('button', { name: 'Swap the sides' }).click();
  await page.waitForURL(/\?v=1&b\.if=!farm-mobilization$/);
  await expect.poll(() => names.first().innerText()).toBe('Factory worker (as reported)');
  await banner.getByText('for the second side').waitFor();
  await banner.getByRole('link', { name: 'Show the reported year' }).click();
  await page.locator('#sentence').waitFor();
  expect(await banner.count()).toBe(0);
  expect(faults).toEqual([]);
  await page.context().close();
});
