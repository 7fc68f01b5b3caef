import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';

test('the outlet, the story and the article of the README make a content folder without a problem', () => {
  const readme = readFileSync('README.md', 'utf8');
  const files = [...readme.matchAll(/`(content\/[^`]+\.(?:yaml|md))`[^`]*?(?:`[^`\n]+`[^`]*?)*?```\w+\n(.*?)```/gs)].map(([, path = '', text = '']) => ({ path, text }));
  expect(files.map(({ path }) => path)).toEqual(['content/outlets/harbour-gazette.yaml', 'content/stories/harbour-bridge.md', 'content/articles/harbour-bridge/harbour-gazette.md']);
  const folder = mkdtempSync(join(tmpdir(), 'synoptic-readme-'));
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { problems } = readCorpus(join(folder, 'content'));
  rmSync(folder, { recursive: true });
  expect(problems).toEqual([]);
});
