import { open } from './views/open.ts';

open(async (target) => {
  const { boot } = await import('./views/method/boot.ts');
  await boot(target);
});
