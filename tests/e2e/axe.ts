import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright';

/** Selectors of what is looked at, and of what is left out of it; without both: the whole page. */
export interface Part {
  within?: string;
  without?: string;
}

/** The rules that what the reader's colour scheme changes can break. */
const COLOURS: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] };

/**
 * What axe finds on the page as it stands, a line for each broken rule. It runs in the page itself, and tells of faults
 * alone: to carry over the thousands of nodes that are well took longer than to look at them.
 */
export async function violationsOf(
  page: Page,
  { within, without }: Part = {},
  rules: RunOptions = {},
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([include, exclude, options]) => {
      const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
      const { violations } = await run(
        { include, exclude },
        { ...options, resultTypes: ['violations'] },
      );
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    },
    [within ?? ':root', without ?? [], rules] as const,
  );
}

/** All that axe finds in the light, and what of colours it finds in the dark, in which the page is left. */
export async function violationsInBoth(page: Page, part: Part = {}): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await violationsOf(page, part);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violationsOf(page, part, COLOURS);
  return [...light, ...dark.map((fault) => `in the dark, ${fault}`)];
}
