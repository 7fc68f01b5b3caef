// @ts-check
import { existsSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, resolve as resolvePath } from 'node:path';

/** Finds what a file imports, for `eslint-plugin-boundaries`. Imports name whole files here, so there is nothing to guess. */
export const interfaceVersion = 2;

/**
 * @param {string} source as it is written in the import
 * @param {string} file the file it is written in; a script of an .astro file has a made-up name below that file
 */
export function resolve(source, file) {
  if (isBuiltin(source)) return { found: true, path: null };
  if (!source.startsWith('.')) return { found: false };
  const folder = dirname(file.replace(/\.astro[\\/].*$/, '.astro'));
  const path = resolvePath(folder, source.replace(/\?.*$/, ''));
  return existsSync(path) ? { found: true, path } : { found: false };
}
