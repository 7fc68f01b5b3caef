import { readFileSync } from 'node:fs';
import { compress, isCompressible } from './compress.ts';

/** What a file weighs on its way to a browser, in bytes: text by brotli 9, all else as it is. */
export function weightOf(file: string): number {
  const bytes = readFileSync(file);
  return (isCompressible(file) ? compress(bytes, 'br') : bytes).length;
}
