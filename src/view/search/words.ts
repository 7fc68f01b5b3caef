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
  ).map(withoutArticle);
}

/** An Arabic word without the article and the particles written together with it, of which a reader may leave out each. */
function withoutArticle(word: string): string {
  return word.replace(/^(?:[\u0648\u0628\u0641\u0643]?\u0627\u0644|\u0644\u0644)(?=\p{L}{3})/u, '');
}

/** A word where it stands in a text, as it is written there. */
export interface WordInText {
  readonly word: string;
  readonly index: number;
  /** It is a name there, and does not mean what the word means elsewhere: the month of “7 March” is no march. */
  readonly isName: boolean;
}

/**
 * The words of a text where they stand. Names are told by their place: the months that are words too by the figure beside them, others
 * by a capital within a sentence, unless the text has capitals throughout, as headlines may.
 */
export function wordsInText(text: string): WordInText[] {
  const found = [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[.,-][\p{L}\p{M}\p{N}]+)*(?:[’']s(?![\p{L}\p{M}\p{N}]))?/gu)];
  const long = found.slice(1).filter(({ 0: word }) => word.length > 3 && /^[a-z]/i.test(word));
  const capitals = long.filter(({ 0: word }) => /^[A-Z]/.test(word)).length;
  const isSentence = capitals < long.length && capitals <= long.length / 2;
  return found.map(({ 0: word, index }, at) => {
    const [before, after] = [found[at - 1], found[at + 1]];
    const isDated = isFigure(before?.[0]) || isFigure(after?.[0]);
    const isWithin = before !== undefined && /^[\s,’'-]+$/.test(text.slice(before.index + before[0].length, index));
    const isName = (isMonthAndWord(word) && isDated) || (isSentence && isWithin && /^[A-Z]/.test(word));
    return { word, index, isName };
  });
}

/** Whether a word is a month or something else: “March”, “may”. */
export function isMonthAndWord(word: string): boolean {
  return /^(?:may|march)$/i.test(word);
}

function isFigure(word = ''): boolean {
  return /^\d+(?:st|nd|rd|th)?$/i.test(word);
}

/** The words of a text as {@link wordsOf} has them; those that are names there begin with a capital, see {@link isName}. */
export function wordsWithNames(text: string): string[] {
  return wordsInText(text).flatMap((one) => withName(wordsOf(one.word), one.isName));
}

/** @param words what {@link wordsOf} makes of one word of a text */
export function withName(words: readonly string[], isNameThere: boolean): readonly string[] {
  const [word = ''] = words;
  return isNameThere && words.length === 1 ? [word.charAt(0).toUpperCase() + word.slice(1)] : words;
}

/** Whether a word is marked as a name by {@link wordsWithNames}. */
export function isName(word: string): boolean {
  return word >= 'A' && word < '[';
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
