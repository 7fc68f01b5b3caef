import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import leven from 'leven';
import type { Nodes, Root } from 'mdast';
import type { ArticleFile, ParsedContent } from '../read/parsed-content.ts';
import type { ProblemList } from '../report/problems.ts';
import { wholeFile } from '../report/problems.ts';
import { listIn, textIn } from './references.ts';

/** As many words in a row, outside quotation marks, are taken over and not retold. */
export const maxSharedRun = 11;

/**
 * Checks articles against their originals, which editors keep outside the content folder: every quote and hedge is in the
 * original letter for letter (only white space is folded), and no long run of words is taken over.
 *
 * @param originals a folder with `<story>/<article>.txt`; articles without such a file are passed over
 */
export function checkOriginals(entries: ParsedContent, originals: string, problems: ProblemList): void {
  for (const article of entries.articles.values()) {
    const path = join(originals, article.story, `${article.id}.txt`);
    if (!existsSync(path)) continue;
    const original = fold(readFileSync(path, 'utf8'));
    checkQuotes(article, original, problems);
    checkRetelling(article, original, problems);
  }
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function checkQuotes(article: ArticleFile, original: string, problems: ProblemList): void {
  listIn(article, ['statements']).forEach((_, index) => {
    for (const key of ['quote', 'hedge']) {
      const words = textIn(article, ['statements', index, key]);
      if (words === undefined || !article.yaml || original.includes(fold(words))) continue;
      // A hedge may be written small where the original begins a sentence with it.
      if (key === 'hedge' && original.toLowerCase().includes(fold(words).toLowerCase())) continue;
      problems.add(article.yaml.place(['statements', index, key]), {
        code: 'wrong-quote',
        message: `The ${key} is not in the original.`,
        found: words,
        expected: 'words of the original, letter for letter',
        hint: `The nearest there is “${nearestPassage(fold(words), original)}”.`,
      });
    }
  });
}

/** The stretch of the original, of as many words, that differs from some words in the fewest letters. */
function nearestPassage(words: string, original: string): string {
  const all = original.split(' ');
  const length = words.split(' ').length;
  let best = { text: '', distance: Infinity };
  for (let start = 0; start + length <= all.length; start += 1) {
    const text = all.slice(start, start + length).join(' ');
    const distance = leven(words, text);
    if (distance < best.distance) best = { text, distance };
  }
  return best.text;
}

function checkRetelling(article: ArticleFile, original: string, problems: ProblemList): void {
  if (!article.body) return;
  const inOriginal = ` ${wordsOf(original).join(' ')} `;
  for (const paragraph of paragraphsOf(article.body)) {
    const words = wordsOf(paragraph.replace(/[“"„«][^”"»]*[”"»]/g, ' · '));
    const run = longestRun(words, inOriginal);
    if (run.length <= maxSharedRun) continue;
    problems.add(wholeFile(article.path), {
      code: 'copied',
      message: `${run.length} words in a row are the original’s.`,
      found: run.join(' '),
      expected: `at most ${maxSharedRun} words in a row, outside quotation marks`,
      hint: 'Tell it in other words.',
    });
  }
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+|·/gu) ?? [];
}

function paragraphsOf(body: Root): string[] {
  const textOf = (node: Nodes): string =>
    'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
  return body.children.map(textOf);
}

function longestRun(words: readonly string[], inOriginal: string): readonly string[] {
  let longest: readonly string[] = [];
  for (let start = 0; start < words.length; start += 1) {
    let end = start + longest.length + 1;
    while (end <= words.length && inOriginal.includes(` ${words.slice(start, end).join(' ')} `)) {
      longest = words.slice(start, end);
      end += 1;
    }
  }
  return longest;
}
