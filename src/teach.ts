import { open } from './views/open.ts';

open(async (target) => {
  const { boot } = await import('./views/teach/boot.ts');
  await boot(target);
});
