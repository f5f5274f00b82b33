import { describe, expect, test } from 'vitest';
import { openerOfSite } from '../open.ts';
import { queryOf, sentenceOf } from './seen.ts';

const open = openerOfSite('#sentence');

describe('by keyboard', () => {
  test('the year is one stop; keys walk it; Enter opens the day, Escape returns', async () => {
    const { page, faults } = await open('?day=0315');
    const year = page.getByRole('slider');
    await year.focus();
    await expect(year.getAttribute('aria-valuetext')).resolves.toMatch(/^Tuesday 15 March 2016/);
    const walk = async (key: string, date: RegExp): Promise<void> => {
      await page.keyboard.press(key);
      await expect.poll(() => year.getAttribute('aria-valuetext')).toMatch(date);
    };
    await walk('ArrowRight', /^Wednesday 16 March/);
    await walk('PageDown', /^Saturday 16 April/);
    await walk('Home', /^Monday 11 April/);
    await walk('End', /^Sunday 17 April/);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('day-title');
    await expect.poll(() => queryOf(page)).toBe('?v=1&day=0417&open=1');
    await page.keyboard.press('Escape');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')))
      .toBe('slider');
    await expect.poll(() => queryOf(page)).toBe('?v=1&day=0417');
    await page.keyboard.press('Tab');
    await expect(
      page.evaluate(() => document.activeElement?.getAttribute('role')),
    ).resolves.not.toBe('slider');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('the words of the sentence are controls with names', async () => {
    const { page } = await open();
    await page.getByRole('combobox', { name: 'Year', exact: true }).selectOption('2015');
    await expect.poll(() => queryOf(page)).toBe('?v=1&year=2015');
    await page.getByRole('combobox', { name: 'Social position' }).selectOption('coop-farmer');
    await page.getByRole('combobox', { name: 'Response to demands' }).selectOption('pay');
    await page.getByRole('combobox', { name: 'What is counted' }).selectOption('reported');
    await page.getByRole('button', { name: 'Change something' }).press('Enter');
    await page.getByRole('combobox', { name: 'Means' }).selectOption('wealthy');
    await page.getByRole('spinbutton', { name: 'Age' }).fill('33');
    await page.keyboard.press('Tab');
    await expect
      .poll(() => queryOf(page))
      .toBe('?v=1&year=2015&who=coop-farmer&age=33&means=wealthy&do=pay&read=reported');
    await expect.poll(() => sentenceOf(page)).toContain('(changed: aged 33, wealthy)');
    await page.context().close();
  });
});

describe('by pointer', () => {
  test('pointing reads a day, leaving goes back to the chosen one, a click opens it', async () => {
    const { page, faults } = await open('?day=0101');
    const reading = page.locator('.reading b');
    const field = await page.getByRole('slider').boundingBox();
    if (!field) throw new Error('the year is not drawn');
    await page.mouse.move(field.x + 34 + (field.width - 138) * (74.5 / 366), field.y + 100);
    await expect.poll(() => reading.innerText()).toBe('Tuesday 15 March 2016');
    await page.mouse.move(5, 5);
    await expect.poll(() => reading.innerText()).toBe('Friday 1 January 2016');
    await expect.poll(() => queryOf(page)).toBe('?v=1&day=0101');
    await page.mouse.click(field.x + 34 + (field.width - 138) * (74.5 / 366), field.y + 100);
    await expect.poll(() => page.locator('#day-title').innerText()).toBe('Tuesday 15 March 2016');
    await expect.poll(() => queryOf(page)).toBe('?v=1&day=0315&open=1');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('a tap on a phone chooses the day; the buttons below step and open', async () => {
    const { page } = await open('', {
      viewport: { width: 375, height: 800 },
      hasTouch: true,
      isMobile: true,
    });
    await page.evaluate(() => {
      scrollTo(0, 500);
    });
    const field = await page.getByRole('slider').boundingBox();
    if (!field) throw new Error('the year is not drawn');
    await page.touchscreen.tap(field.x + 200, field.y + 10.5 * 2.5);
    await expect.poll(() => page.locator('.reading b').innerText()).toBe('Monday 11 January 2016');
    await page.getByRole('button', { name: 'The day after' }).tap();
    await expect.poll(() => page.locator('.reading b').innerText()).toBe('Tuesday 12 January 2016');
    await page.getByRole('button', { name: 'Open this day' }).tap();
    await expect.poll(() => page.locator('#day-title').innerText()).toBe('Tuesday 12 January 2016');
    await page.context().close();
  });
});
