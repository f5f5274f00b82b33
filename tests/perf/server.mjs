import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Serves a built site as static hosts do, packed with gzip, so that the browser itself can count the bytes.
 * @param {string} root
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function serve(root) {
  /** @type {Map<string, Buffer>} */
  const packed = new Map();
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const path = join(
        root,
        normalize(decodeURIComponent(pathname)).replace(/\/$/, '/index.html'),
      );
      const type = TYPES[extname(path)] ?? 'application/octet-stream';
      try {
        if (type.startsWith('font/')) {
          await readFile(path);
          response.writeHead(200, { 'content-type': type });
          createReadStream(path).pipe(response);
          return;
        }
        const body = packed.get(path) ?? gzipSync(await readFile(path), { level: 9 });
        packed.set(path, body);
        response.writeHead(200, {
          'content-type': `${type}; charset=utf-8`,
          'content-encoding': 'gzip',
        });
        response.end(body);
      } catch {
        response.writeHead(404).end();
      }
    })();
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('The server gave no port.');
  return { address: `http://127.0.0.1:${at.port}/`, close: () => server.close() };
}
