import { open } from './views/open.ts';

open(async (target) => {
  const { boot } = await import('./views/checks/boot.ts');
  await boot(target);
});
