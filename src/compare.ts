import { open } from './views/open.ts';

open(async (target) => {
  const { boot } = await import('./views/compare/boot.ts');
  await boot(target);
});
