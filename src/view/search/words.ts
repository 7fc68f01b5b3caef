import { stemmer } from 'stemmer';
import { fold } from './fold.ts';

/**
 * What the index and a question have in common: both take texts apart in the same way, so that what is written alike is found
 * alike. Compatibility forms are one (NFKC), case and marks are off ("Sureño" is found by "sureno"), figures lose their
 * separators, “U.S.” is one word.
 */
export function wordsOf(text: string): string[] {
  return (
    fold(text)
      .replace(/[’'](?:s)?(?=$|[^\p{L}])/gu, '')
      .replace(abbreviations, (word) => `${word.replaceAll('.', '')} `)
      .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
      .match(/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu) ?? []
  );
}

/** “U.S.” and “e.g.”, without whose points they are one word. */
export const abbreviations = /(?<![\p{L}\p{N}])(?:\p{L}\.)+\p{L}(?:\.|(?![\p{L}\p{N}]))/gu;

/** Words that a stemmer would take for forms of others. */
const unstemmed = new Set(['news', 'lens', 'mars', 'gas', 'us']);

/**
 * The stem of an English word (Porter 1980, https://tartarus.org/martin/PorterStemmer/). Words in other scripts and figures
 * stay as they are.
 */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = unstemmed.has(word) || !/^[a-z-]+$/.test(word) ? word : stemmer(word);
  stems.set(word, stem);
  return stem;
}

/** Each key of a question compares the same words again; there are as many as in the stories that were loaded. */
const stems = new Map<string, string>();

/** Scripts written without spaces: a word is inside another. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

export function isUnspaced(word: string): boolean {
  return unspaced.test(word);
}

/** What the engine is given for a word: the word; of a script without spaces each two neighbouring letters, as it cannot look inside. */
export function engineWords(word: string): string[] {
  if (!isUnspaced(word)) return [word];
  const signs = Array.from(word);
  return signs.length < 2 ? signs : signs.slice(1).map((sign, index) => `${signs[index] ?? ''}${sign}`);
}

/** Words that make a question and tell nothing of what it is about; looking them up costs a reader much and finds all. */
const questionWords = new Set(
  [
    'a an the this that these those and or but if than then so as at by for from in into of off on onto out over to under up with within without about around between through during while since until before after',
    'i me my we us our you your he him his she her it its they them their who whom whose which what when where how',
    'am is are was were be been being do does did doing done has have had having can could may might must shall should will would let get gets got getting go goes going',
    'any anyone anything anybody some someone something somebody everyone everything everybody nobody nothing each both either other others such same own itself himself herself themselves here there',
    'not just really actually only even ever still also too very much many more most quite again once because becuase whether according date people person thing things way kind lot know think say says said happen happens happened please',
  ].flatMap((words) => words.split(' ')),
);

/** Whether a word, in lower case, tells nothing of what a question is about. */
export function isQuestionWord(word: string): boolean {
  return questionWords.has(word);
}

/** The words of texts that tell something, each once in the first of its forms. */
export function distinctWords(texts: readonly string[]): string[] {
  const words = new Map<string, string>();
  for (const word of texts.flatMap(wordsOf)) {
    const stem = stemOf(word);
    if (!isQuestionWord(word) && !words.has(stem)) words.set(stem, word);
  }
  return [...words.values()];
}

/**
 * Leaves out texts that bring no word of their own: a claim is found by the same words without them, and what is searched is
 * loaded by every reader who searches.
 *
 * @param known texts that are searched in any case
 */
export function distinctTexts(texts: readonly string[], known: readonly string[]): string[] {
  const stems = new Set(known.flatMap(stemsOf));
  return texts.filter((text) => {
    const own = stemsOf(text).filter((stem) => !stems.has(stem));
    for (const stem of own) stems.add(stem);
    return own.length > 0;
  });
}

function stemsOf(text: string): string[] {
  return distinctWords([text]).map(stemOf);
}

/** In which list of the vocabulary a word is: its first two letters, written so that they can be a file name. */
export function vocabularyKey(word: string): string {
  const [first = '', second = ''] = Array.from(word);
  return keyOf(first, second);
}

/** In which lists a word may be that was meant by one: its own, and that of a word whose second and third letters it swaps. */
export function vocabularyKeysNear(word: string): string[] {
  const [first = '', second = '', third = ''] = Array.from(word);
  return [...new Set([keyOf(first, second), keyOf(first, third)])];
}

function keyOf(...letters: readonly string[]): string {
  return letters.map((letter) => letter.codePointAt(0)?.toString(16) ?? '').join('-');
}
