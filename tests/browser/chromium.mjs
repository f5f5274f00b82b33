// Finds a Chromium for tests and pictures. Order: the path in CHROMIUM, a Chrome or Chromium on
// PATH, and last the one that comes inside an npm package. CHROMIUM=bundled forces the last.
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, inflateSync } from 'node:zlib';

const require = createRequire(import.meta.url);

// Tests also run as root, where Chromium refuses its sandbox.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @param {string[]} names */
const onPath = (...names) =>
  names
    .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((dir) => join(dir, name)))
    .find((path) => existsSync(path));

/**
 * Unwraps a WOFF 1 font into the plain font inside it: fontconfig reads no web fonts.
 * @param {Buffer} woff
 */
function unwrap(woff) {
  const count = woff.readUInt16BE(12);
  const log = Math.floor(Math.log2(count));
  const head = Buffer.alloc(12 + 16 * count);
  head.writeUInt32BE(woff.readUInt32BE(4), 0);
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(16 * 2 ** log, 6);
  head.writeUInt16BE(log, 8);
  head.writeUInt16BE(16 * count - 16 * 2 ** log, 10);
  const parts = [head];
  let at = head.length;
  for (let i = 0; i < count; i += 1) {
    const entry = 44 + 20 * i;
    const offset = woff.readUInt32BE(entry + 4);
    const packed = woff.readUInt32BE(entry + 8);
    const length = woff.readUInt32BE(entry + 12);
    const raw = woff.subarray(offset, offset + packed);
    const table = packed < length ? inflateSync(raw) : raw;
    head.writeUInt32BE(woff.readUInt32BE(entry), 12 + 16 * i);
    head.writeUInt32BE(woff.readUInt32BE(entry + 16), 16 + 16 * i);
    head.writeUInt32BE(at, 20 + 16 * i);
    head.writeUInt32BE(length, 24 + 16 * i);
    const padding = Buffer.alloc((4 - (length % 4)) % 4);
    parts.push(table, padding);
    at += length + padding.length;
  }
  return Buffer.concat(parts);
}

/**
 * The bundled browser brings Open Sans alone: Korean comes from a font package.
 * @param {string} to
 */
async function addKorean(to) {
  const from = join(dirname(require.resolve('@fontsource/noto-sans-kr/package.json')), 'files');
  await mkdir(to, { recursive: true });
  for (const weight of [400, 700]) {
    const woff = await readFile(join(from, `noto-sans-kr-korean-${weight}-normal.woff`));
    await writeFile(join(to, `noto-sans-kr-${weight}.ttf`), unwrap(woff));
  }
}

/** @param {string} cache */
async function bundled(cache) {
  let root = dirname(require.resolve('@sparticuz/chromium'));
  while (!existsSync(join(root, 'bin/chromium.br'))) root = dirname(root);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const dir = join(cache, `chromium-${version}-korean`);
  if (!existsSync(dir)) {
    const { extract } = require('tar-fs');
    await mkdir(cache, { recursive: true });
    const tmp = await mkdtemp(join(cache, 'unpack-'));
    /** @param {string} name @param {NodeJS.WritableStream} to */
    const put = (name, to) =>
      pipeline(createReadStream(join(root, 'bin', name)), createBrotliDecompress(), to);
    await Promise.all([
      put('chromium.br', createWriteStream(join(tmp, 'chromium'), { mode: 0o755 })),
      ...['al2023', 'swiftshader', 'fonts'].map((name) => put(`${name}.tar.br`, extract(tmp))),
    ]);
    await addKorean(join(tmp, 'fonts', 'korean'));
    await writeFile(
      join(tmp, 'fonts.conf'),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${dir}/fonts</dir><cachedir>${dir}/fc-cache</cachedir></fontconfig>`,
    );
    // Two runs at once: the first wins.
    await rename(tmp, dir).catch(() => rm(tmp, { recursive: true }));
  }
  /** @type {Record<string, string>} */
  const env = {};
  for (const [name, value] of Object.entries(process.env))
    if (value !== undefined) env[name] = value;
  env.LD_LIBRARY_PATH = [join(dir, 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  env.FONTCONFIG_FILE = join(dir, 'fonts.conf');
  return { executablePath: join(dir, 'chromium'), env };
}

/**
 * Launch options for Playwright.
 * @returns {Promise<{ executablePath: string, env?: Record<string, string>, headless: true, args: string[] }>}
 */
export async function chromiumLaunch(cache = resolve('node_modules/.cache/chromium')) {
  const want = process.env.CHROMIUM;
  const found =
    want && want !== 'bundled'
      ? want
      : want
        ? undefined
        : onPath('google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser');
  return {
    ...(found ? { executablePath: found } : await bundled(cache)),
    headless: true,
    args: FLAGS,
  };
}
