import { fold } from '../../view/search/fold.ts';
import {
  abbreviations,
  isMonthAndWord,
  isName,
  isQuestionWord,
  isUnspaced,
  stemOf,
  withName,
  wordsInText,
  wordsOf,
} from '../../view/search/words.ts';
import { synonymsOf } from './synonyms.ts';

/** What kind of answer a question wants, by its first words. */
export type Wanted = 'quantity' | 'date' | 'name' | 'cause';

/** One word that a reader typed, and how it may be said otherwise. */
export interface Term {
  /** Folded, as it is looked up. */
  readonly word: string;
  readonly stem: string;
  readonly synonyms: readonly string[];
  /** Of the synonyms. */
  readonly synonymStems: ReadonlySet<string>;
  /** Typed as a name: the month of “7 March”, which is no march. */
  readonly isName: boolean;
}

export interface Question {
  readonly typed: string;
  readonly terms: readonly Term[];
  readonly wants?: Wanted;
}

/** Longer questions are cut: nobody types them, and an address may carry anything. */
const max = { letters: 300, terms: 12 };

/** Understands what a reader typed: figures in digits, question words dropped unless nothing else is left. */
export function parseQuestion(typed: string): Question {
  const abbreviated = new Set<string>();
  const words = typed
    .slice(0, max.letters)
    .normalize('NFKC')
    .replace(abbreviations, (word) => {
      const joined = word.replaceAll('.', '');
      abbreviated.add(joined);
      return `${joined} `;
    })
    .replace(/\p{L}+n[’']t(?=$|[^\p{L}])|(?<![\p{L}\p{N}])[dl][’'](?=\p{L})/giu, ' ')
    .replace(/[’'](?:s|d|ll|re|ve)?(?=$|[^\p{L}])/giu, '')
    .replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1')
    .replace(/(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d+)(?:[.,](\d{1,3}))?\s*(k|thousand|million|billion)\b/gi, inFull)
    .replace(/(?<![\d.,])\d{1,3}(?:[,.\u202F\u00A0' ]\d{3})+(?![\d])/gu, (figure) => figure.replace(/\D/g, ''))
    .replace(/[^\p{L}\p{M}\p{N}.-]+/gu, ' ')
    .split(' ')
    .map((word) => word.replace(/^[.-]+|[.-]+$/g, ''))
    .filter((word) => word !== '');
  const isShouted = !/\p{Ll}/u.test(typed);
  const isFigure = (word = '') => /^\d+$/.test(word);
  const isMonth = (word: string, index: number) =>
    isMonthAndWord(word) &&
    (isFigure(words[index - 1]) || isFigure(words[index + 1]) || (!isShouted && /^M/.test(word) && index > 0));
  const isName = (word: string, index: number) =>
    abbreviated.has(word) || (!isShouted && namesInCapitals.has(word)) || isMonth(word, index);
  const kept = words.filter((word, index) => !isQuestionWord(word.toLowerCase()) || isName(word, index));
  const terms = new Set((kept.length > 0 ? kept : words).flatMap(segments).flatMap(wordsOf));
  const others = words.filter((word, index) => !isMonth(word, index)).map(fold);
  const months = words.filter(isMonth).map(fold);
  const wants = wanted(
    words
      .filter((word, index) => !isName(word, index))
      .join(' ')
      .toLowerCase(),
  );
  return {
    typed,
    terms: [...terms].slice(0, max.terms).map((word) => termOf(word, months.includes(word) && !others.includes(word))),
    ...(wants && { wants }),
  };
}

/** Words of a script without spaces, one by one; a sign by itself only where nothing else is left. */
function segments(word: string): string[] {
  if (!isUnspaced(word) || !('Segmenter' in Intl)) return [word];
  const all = [...new Intl.Segmenter('ja', { granularity: 'word' }).segment(word)].map(({ segment }) => segment);
  const long = all.filter((segment) => Array.from(segment).length > 1);
  return long.length > 0 ? long : [word];
}

/** What is written as question words are, but for its capitals. */
const namesInCapitals = new Set(['WHO', 'US', 'IT']);

/** A figure in words, such as “1.27 million”, in digits. */
function inFull(_typed: string, whole: string, decimals: string | undefined, unit: string): string {
  const figure = Number(`${whole.replaceAll(',', '')}.${decimals ?? '0'}`);
  return String(Math.round(figure * (units.get(unit.toLowerCase()) ?? 1)));
}

const units = new Map([
  ['k', 1e3],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);

/** A term, with its synonyms; a name has none. */
export function termOf(word: string, isName = false): Term {
  const synonyms = isName ? [] : synonymsOf(stemOf(word));
  return { word, stem: stemOf(word), synonyms, synonymStems: new Set(synonyms.map(stemOf)), isName };
}

/** What kind of answer a question wants, by its first question word: "how do they count how many came" wants no number. */
function wanted(typed: string): Wanted | undefined {
  const [first = ''] =
    /\b(?:how (?:many|much|big|large|far|long|old|high|tall)|how|numbers? of|when|(?:what|which) (?:day|date|month|year)|what (?:killed|caused)|what|which|why|who|name of)\b/.exec(
      typed,
    ) ?? [];
  if (/^how .|^number/.test(first)) return 'quantity';
  if (/^why|^what (?:killed|caused)/.test(first)) return 'cause';
  if (/^when|^(?:what|which) ./.test(first)) return 'date';
  return /^who|^name/.test(first) ? 'name' : undefined;
}

/**
 * How well a word is what a term means: 1 the word itself or another form of it, less for a beginning or a synonym, 0 for neither.
 *
 * @param word as {@link wordsWithNames} has it: a name is not what the word means
 */
export function likeness(term: Term, word: string): number {
  if (term.isName || isName(word)) return likenessOfNames(term.word, word);
  if (word === term.word || withoutHyphens(word) === withoutHyphens(term.word)) return 1;
  const stem = stemOf(word);
  if (stem === term.stem) return 1;
  if (term.word.length > 2 && word.startsWith(term.word)) return 0.8;
  if (isUnspaced(term.word) && word.includes(term.word)) return 1;
  if (word.includes('-') && word.split('-').some((part) => stemOf(part) === term.stem)) return 0.9;
  if (term.synonymStems.has(stem)) return 0.85;
  return 0;
}

/** A name has no forms but that of several: “Koreans” are Korean, “7 March” has not marched. */
function likenessOfNames(term: string, written: string): number {
  const word = written.toLowerCase();
  const one = (name: string) => withoutHyphens(name).replace(/s$/, '');
  if (one(word) === one(term)) return 1;
  if (isName(written) && term.length > 2 && word.startsWith(term)) return 0.8;
  return word.includes('-') && word.split('-').some((part) => one(part) === one(term)) ? 0.9 : 0;
}

/** “K2-18b” is typed as “k218b”, “light-years” as “lightyears”. */
function withoutHyphens(word: string): string {
  return word.includes('-') ? word.replaceAll('-', '') : word;
}

/** The greatest {@link likeness} of a term among words. */
export function bestLikeness(term: Term, words: Iterable<string>): number {
  let best = 0;
  for (const word of words) {
    best = Math.max(best, likeness(term, word));
    if (best === 1) return 1;
  }
  return best;
}

/** A part of a text, matched or not. */
export interface MarkedText {
  readonly text: string;
  readonly matched: boolean;
}

/** Splits a text at the words that are what a reader looked for. The parts together are the text. */
export function markTerms(text: string, terms: readonly Term[]): MarkedText[] {
  const parts: MarkedText[] = [];
  let last = 0;
  const add = (from: number, to: number, matched: boolean) => {
    if (to > from) parts.push({ text: text.slice(from, to), matched });
  };
  for (const { index, word, isName: isNameThere } of wordsInText(text)) {
    const words = withName(wordsOf(word), isNameThere);
    if (!terms.some((term) => bestLikeness(term, words) > 0)) continue;
    add(last, index, false);
    add(index, index + word.length, true);
    last = index + word.length;
  }
  add(last, text.length, false);
  return parts;
}
