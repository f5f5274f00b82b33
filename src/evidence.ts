import { open } from './views/open.ts';

open(async (target) => {
  const { boot } = await import('./views/evidence/list/boot.ts');
  await boot(target);
});
