import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// What is longer has a second responsibility, or a reason that it tells: “Long because …” in a comment.
const limits = [
  ['.astro', 80],
  ['.ts', 300],
] as const;

test.each(['src', 'tests'])('a file of %s that is long says why', (folder) => {
  const long = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => {
    const limit = limits.find(([ending]) => path.endsWith(ending) && !path.endsWith('.test.ts'))?.[1];
    if (limit === undefined) return false;
    const text = readFileSync(join(folder, path), 'utf8');
    return text.split('\n').length > limit + 1 && !/Long because/.test(text);
  });
  expect(long).toEqual([]);
});
