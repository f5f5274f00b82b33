import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Host {
  /** puts a page of an article there; gives its address */
  page: (body: string, headers?: Record<string, string>) => string;
  close: () => Promise<void>;
}

/** Another site than the built one, on which articles stand. */
export async function openHost(): Promise<Host> {
  const pages: { body: string; headers: Record<string, string> }[] = [];
  const server: Server = createServer((request, response) => {
    const found = pages[Number(request.url?.slice(1))];
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html', ...found?.headers });
    response.end(
      found &&
        `<!doctype html><html lang="en"><title>An article</title><style>body{margin:0}</style><body>${found.body}</body></html>`,
    );
  });
  // By another name than the site's 127.0.0.1, so that it is another origin in every sense.
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    page: (body, headers = {}) => {
      pages.push({ body, headers });
      return `http://localhost:${port}/${pages.length - 1}`;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}
