import { parseQuestion } from './query.ts';

/**
 * Leaves out texts that bring no word of their own: a page is found by the same words without them, and every word of an index
 * is loaded by every reader who searches.
 *
 * @param known texts that are indexed in any case
 */
export function distinctTexts(texts: readonly string[], known: readonly string[]): string[] {
  const stems = new Set(known.flatMap(stemsOf));
  return texts.filter((text) => {
    const own = stemsOf(text).filter((stem) => !stems.has(stem));
    for (const stem of own) stems.add(stem);
    return own.length > 0;
  });
}

/** The words of texts without those that tell nothing, each once in the first of its forms. */
export function distinctWords(texts: readonly string[]): string[] {
  const words = new Map<string, string>();
  for (const { word, stem } of texts.flatMap((text) => parseQuestion(text).terms))
    if (!words.has(stem)) words.set(stem, word);
  return [...words.values()];
}

function stemsOf(text: string): string[] {
  return parseQuestion(text).terms.map(({ stem }) => stem);
}
