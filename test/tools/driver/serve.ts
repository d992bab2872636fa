/** A server on this machine's loopback address and a free port, for pages that are files. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Served {
  type: string;
  body: string | Buffer;
  headers?: Record<string, string>;
}

export interface Server {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  /** Puts a page under a path and gives its address. */
  add(path: string, page: Served): string;
  close(): Promise<void>;
}

export async function serve(): Promise<Server> {
  const pages = new Map<string, Served>();
  const server = createServer((request, response) => {
    const page = pages.get((request.url ?? '/').split('?', 1)[0] as string);
    if (request.url === '/favicon.ico') {
      // Asked for by the browser itself; a miss would stand in the page's console.
      response.writeHead(204).end();
      return;
    }
    if (!page) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here');
      return;
    }
    response.writeHead(200, { 'content-type': page.type, ...page.headers }).end(page.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    add(path, page) {
      pages.set(path, page);
      return `${origin}${path}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
