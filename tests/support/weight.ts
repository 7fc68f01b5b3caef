import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const compressed = new Set(['.html', '.css', '.js', '.json', '.svg', '.csv']);

/** What a file weighs on its way to a browser, in bytes: text by brotli 9, all else as it is. */
export function weightOf(file: string): number {
  const bytes = readFileSync(file);
  if (!compressed.has(extname(file))) return bytes.length;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
}
