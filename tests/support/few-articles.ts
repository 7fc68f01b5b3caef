import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { readCorpus } from '../../src/corpus/read-corpus.ts';

/** Writes a content folder of one real story with its featured articles only, and the claims on which they speak. */
export function writeFeaturedOnly(story: string, folder: string): void {
  const result = readCorpus('content');
  const featured = result.ok ? (result.corpus.stories.get(story)?.featured ?? []) : [];
  const spoken = new Set(featured.flatMap(({ statements }) => statements.map(({ claim }) => claim)));
  for (const shared of ['outlets', 'sources'])
    cpSync(join('content', shared), join(folder, shared), { recursive: true });
  mkdirSync(join(folder, 'stories'), { recursive: true });
  mkdirSync(join(folder, 'articles', story), { recursive: true });
  const path = join('stories', `${story}.md`);
  const { frontmatter } = split(path);
  const claims = (frontmatter['claims'] as { id: string; section: string }[]).filter(({ id }) => spoken.has(id));
  const used = new Set(claims.map(({ section }) => section));
  const sections = (frontmatter['sections'] as { id: string }[]).filter(({ id }) => used.has(id));
  writeFileSync(join(folder, path), `---\n${stringify({ ...frontmatter, claims, sections })}---\n`);
  for (const { id } of featured) {
    const articlePath = join('articles', story, `${id}.md`);
    const article = split(articlePath);
    const silentOn = ((article.frontmatter['silentOn'] ?? []) as string[]).filter((claim) => spoken.has(claim));
    // What an article relies on is not in the folder any more.
    const kept = { ...article.frontmatter, reliesOn: [], silentOn };
    writeFileSync(join(folder, articlePath), `---\n${stringify(kept)}---\n${article.body}`);
  }
}

function split(path: string): { readonly frontmatter: Record<string, unknown>; readonly body: string } {
  const [, yaml = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(join('content', path), 'utf8')) ?? [];
  return { frontmatter: parse(yaml) as Record<string, unknown>, body };
}
