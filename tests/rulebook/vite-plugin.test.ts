import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer } from 'vite';
import type { InlineConfig } from 'vite';
import { describe, expect, it } from 'vitest';
import { rulebookPlugin } from '../../src/rulebook/vite-plugin.ts';
import { good } from './load-good.ts';

const PARTS = ['model', 'names-en', 'names-ko', 'evidence-en', 'evidence-ko'];

const site = (seeds: string): InlineConfig => {
  const root = mkdtempSync(join(tmpdir(), 'rulebook-site-'));
  const imports = PARTS.map((part, i) => `import p${i} from 'virtual:rulebook/${part}';`);
  writeFileSync(
    join(root, 'main.js'),
    `${imports.join('\n')}\nexport default [p0, p1, p2, p3, p4];\n`,
  );
  return {
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [rulebookPlugin(seeds)],
    build: { lib: { entry: 'main.js', formats: ['es'], fileName: () => 'main.mjs' } },
  };
};

describe('the rulebook as modules', () => {
  it('holds model, names and evidence', async () => {
    const config = site('tests/rulebook/good');
    await build(config);
    const built = (await import(/* @vite-ignore */ join(config.root ?? '', 'dist/main.mjs'))) as {
      default: unknown;
    };
    const { model, names, evidence } = good();
    expect(built.default).toStrictEqual([model, names.en, names.ko, evidence.en, evidence.ko]);
  });

  it('fails the build with file, line and column of each fault', async () => {
    const failed = build(site('tests/rulebook/broken/wrong-category'));
    await expect(failed).rejects.toThrow(
      /broken\/wrong-category\/rulebook\.yaml:4:15 rules\.a-duty\.category: "labor" is no category/,
    );
  });

  it('follows a change while developing', async () => {
    const seeds = mkdtempSync(join(tmpdir(), 'rulebook-seeds-'));
    cpSync('tests/rulebook/good', seeds, { recursive: true });
    const server = await createServer({
      ...site(seeds),
      server: { middlewareMode: true, ws: false },
    });
    const version = async () =>
      ((await server.ssrLoadModule('virtual:rulebook/model')) as { default: { version: string } })
        .default.version;
    try {
      expect(await version()).toBe('0.0.1');
      const file = join(seeds, 'rulebook.yaml');
      writeFileSync(file, readFileSync(file, 'utf8').replace('0.0.1', '0.0.2'));
      await expect.poll(version, { timeout: 10_000 }).toBe('0.0.2');
    } finally {
      await server.close();
    }
  }, 20_000);
});
