import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Encoding } from './compress.ts';
import { compress, isCompressible } from './compress.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.csv': 'text/csv',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A site that is being served, on loopback. */
export interface ServedSite {
  /** With the base path, ending in a stroke. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site below its base path, as plain static hosts do: folders by their index, all else as the 404 page,
 * text compressed. The folder is looked into when something is asked for; what was compressed is kept, so the site must
 * not change after that.
 */
export async function serve(folder: string, base = '/'): Promise<ServedSite> {
  const kept = new Map<string, Uint8Array>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const inside = path.startsWith(base) ? join(folder, path.slice(base.length)) : undefined;
    const file =
      inside !== undefined && existsSync(inside) && statSync(inside).isDirectory()
        ? join(inside, 'index.html')
        : inside;
    const found = file !== undefined && existsSync(file);
    const sent = found ? file : join(folder, '404.html');
    const encoding = isCompressible(sent) ? encodingFor(request.headers['accept-encoding']) : undefined;
    const body = encoding === undefined ? readFileSync(sent) : compressedFile(sent, encoding, kept);
    response.writeHead(found ? 200 : 404, {
      'content-type': types[extname(sent)] ?? 'application/octet-stream',
      'content-length': body.length,
      ...(encoding !== undefined && { 'content-encoding': encoding }),
      ...(isCompressible(sent) && { vary: 'accept-encoding' }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The best compression that a browser accepts, as it says in its `Accept-Encoding`. */
function encodingFor(accepted = ''): Encoding | undefined {
  const names = accepted.split(',').map((part) => part.trim());
  return (['br', 'gzip'] as const).find((encoding) => names.includes(encoding));
}

/** A file compressed, from `kept` where it was asked for before. */
function compressedFile(file: string, encoding: Encoding, kept: Map<string, Uint8Array>): Uint8Array {
  const key = `${encoding} ${file}`;
  const body = kept.get(key) ?? compress(readFileSync(file), encoding);
  kept.set(key, body);
  return body;
}
