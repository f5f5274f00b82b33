import { open } from './views/open.ts';

open(async (target) => {
  const { boot } = await import('./views/unknown/boot.ts');
  await boot(target);
});
