import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from '../../src/corpus/read-corpus.ts';

/** Writes a content folder of one real story with its featured articles only. */
export function writeFeaturedOnly(story: string, folder: string): void {
  const result = readCorpus('content');
  const featured = result.ok ? (result.corpus.stories.get(story)?.featured ?? []) : [];
  for (const shared of ['outlets', 'sources'])
    cpSync(join('content', shared), join(folder, shared), { recursive: true });
  mkdirSync(join(folder, 'stories'), { recursive: true });
  mkdirSync(join(folder, 'articles', story), { recursive: true });
  cpSync(join('content/stories', `${story}.md`), join(folder, 'stories', `${story}.md`));
  for (const { id } of featured) {
    const path = join('articles', story, `${id}.md`);
    // What an article relies on is not in the folder any more.
    const text = readFileSync(join('content', path), 'utf8').replace(/^reliesOn:.*\n(?:[ -].*\n)*/m, '');
    writeFileSync(join(folder, path), text);
  }
}
