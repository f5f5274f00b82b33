import { PAGES } from './i18n/pages.ts';
import { inOneFile, VIEW } from './views/document/address.ts';
import { open } from './views/open.ts';

type Boot = (target: HTMLElement) => Promise<void>;

/** The pages that stand in the one file, by the value of `view` in its address. A page joins by a line. */
const VIEWS = {
  index: () => import('./views/boot.ts'),
  live: () => import('./views/live/boot.ts'),
  compare: () => import('./views/compare/boot.ts'),
  evidence: () => import('./views/evidence/list/boot.ts'),
  teach: () => import('./views/teach/boot.ts'),
  method: () => import('./views/method/boot.ts'),
  glossary: () => import('./views/glossary/boot.ts'),
  print: () => import('./views/paper/boot.ts'),
} satisfies Partial<Record<(typeof PAGES)[number], () => Promise<{ boot: Boot }>>>;

const isHere = (page: string | null): page is keyof typeof VIEWS =>
  page !== null && Object.hasOwn(VIEWS, page);

inOneFile(PAGES.filter(isHere));
open(async (target) => {
  const asked = new URLSearchParams(location.search).get(VIEW);
  const { boot } = await VIEWS[isHere(asked) ? asked : 'index']();
  await boot(target);
});
