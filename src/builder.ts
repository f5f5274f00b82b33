import { open } from './views/open.ts';

open(async (target) => {
  const { boot } = await import('./embed/builder/boot.ts');
  await boot(target);
});
