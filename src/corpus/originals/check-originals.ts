import type { Nodes, Root } from 'mdast';
import type { ArticleFile, ParsedContent } from '../read/parsed-content.ts';
import type { ProblemList } from '../report/problems.ts';
import { wholeFile } from '../report/problems.ts';
import { listIn, textIn, valueIn } from '../rules/references.ts';
import type { SavedText } from './saved-text.ts';
import { readSavedText } from './saved-text.ts';
import { foldOriginal, isInText, nearestPassage } from './verify.ts';

/** As many words in a row, outside quotation marks, are taken over and not retold. */
export const maxSharedRun = 11;

/**
 * Checks articles against their originals, which editors keep outside the content folder: every quote and hedge is in an original
 * that was saved whole, to the letter, and no long run of words is taken over.
 *
 * @param originals a folder of saved texts, see {@link readSavedText}; articles without one are passed over
 */
export function checkOriginals(entries: ParsedContent, originals: string, problems: ProblemList): void {
  for (const article of entries.articles.values()) {
    const text = readSavedText(originals, article.story, article.id);
    if (!text) continue;
    // What is not in a part may be in the rest.
    if (text.whole) checkQuotes(article, text, problems);
    checkRetelling(article, text, problems);
  }
}

function checkQuotes(article: ArticleFile, text: SavedText, problems: ProblemList): void {
  listIn(article, ['statements']).forEach((_, index) => {
    for (const kind of ['quote', 'hedge'] as const) {
      const words = textIn(article, ['statements', index, kind]);
      if (words === undefined || !article.yaml || isInText({ kind, name: kind, words }, text)) continue;
      if (!hasPlace(text, valueIn(article, ['statements', index, 'place']))) continue;
      problems.add(article.yaml.place(['statements', index, kind]), {
        code: 'wrong-quote',
        message: `The ${kind} is not in the original.`,
        found: words,
        expected: 'words of the original, letter for letter',
        hint: `The nearest there is “${nearestPassage(words, text)}”.`,
      });
    }
  });
}

/** Whether a place outside the body was saved with the body. */
function hasPlace({ headline, deck, captions }: SavedText, place: unknown): boolean {
  if (place === 'headline') return headline !== undefined;
  if (place === 'deck') return deck.length > 0;
  return place !== 'caption' || captions.length > 0;
}

function checkRetelling(article: ArticleFile, text: SavedText, problems: ProblemList): void {
  if (!article.body) return;
  const original = foldOriginal(
    [text.headline ?? '', ...text.deck, ...text.captions, ...text.subheadings, ...text.paragraphs].join(' '),
  );
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
