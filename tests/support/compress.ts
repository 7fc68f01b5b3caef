import { extname } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const text = new Set(['.html', '.css', '.js', '.json', '.svg', '.csv']);

/** Whether hosts send a file compressed: fonts are compressed already. */
export function isCompressible(file: string): boolean {
  return text.has(extname(file));
}

/** A compression that a browser may accept, by its name in `Accept-Encoding`. */
export type Encoding = 'br' | 'gzip';

/** Compresses as hosts do: at more than the speediest, at less than the most. */
export function compress(bytes: Uint8Array, encoding: Encoding): Uint8Array {
  return encoding === 'br'
    ? brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
    : gzipSync(bytes);
}
