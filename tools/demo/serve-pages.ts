import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2', '.ogg': 'audio/ogg', '.mp3': 'audio/mpeg' };

/** A web server on loopback that remembers what it was asked for. For the demonstration, and for the browser tests. */
export interface PageServer {
  readonly url: string;
  /** Paths in the order of the requests. */
  readonly requests: readonly string[];
  stop(): Promise<void>;
}

/**
 * Serves on a port that is free.
 * @param pages texts by path
 * @param folders folders of files by path prefix
 */
export async function servePages(pages: Readonly<Record<string, string>>, folders: Readonly<Record<string, string>> = {}): Promise<PageServer> {
  const requests: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    requests.push(path);
    const page = pages[path];
    if (page !== undefined) {
      response.setHeader('content-type', `${TYPES[extname(path)] ?? 'text/html'}; charset=utf-8`);
      response.end(page);
      return;
    }
    const folder = Object.keys(folders).find((prefix) => path.startsWith(prefix));
    const file = folder === undefined ? null : join(folders[folder]!, normalize(path.slice(folder.length)));
    if (file === null || statSync(file, { throwIfNoEntry: false })?.isFile() !== true) {
      response.statusCode = 404;
      response.end();
      return;
    }
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
