import { stemOf } from './stem.ts';
import { synonymsOf } from './synonyms.ts';

/** Words that make a question and tell nothing of what it is about; looking them up costs a reader much and finds all. */
const questionWords = new Set(
  [
    'a an the this that these those and or but if than then so as at by for from in into of off on onto out over to under up with within without about around between through during while since until before after',
    'i me my we us our you your he him his she her it its they them their who whom whose which what when where why how',
    'am is are was were be been being do does did doing done has have had having can could may might must shall should will would let get gets got getting go goes going',
    'any anyone anything anybody some someone something somebody everyone everything everybody nobody nothing each both either other others such same own itself himself herself themselves here there',
    'not just really actually only even ever still also too very much many more most quite again once because becuase whether according date people person thing things way kind lot know think say says said happen happens happened please',
  ].flatMap((words) => words.split(' ')),
);

/** What kind of answer a question wants, by its first words. */
export type Wanted = 'quantity' | 'date' | 'name';

/** One word that a reader typed, and how it may be said otherwise. */
export interface Term {
  /** In lower case, as it is looked up. */
  readonly word: string;
  readonly stem: string;
  readonly synonyms: readonly string[];
}

export interface Question {
  readonly typed: string;
  readonly terms: readonly Term[];
  readonly wants?: Wanted;
}

/** Longer questions are cut: nobody types them, and an address may carry anything. */
const mostLetters = 300;

/** Understands what a reader typed: punctuation gone, figures without their separators, question words dropped unless nothing else is left. */
export function parseQuestion(typed: string): Question {
  const abbreviated = new Set<string>();
  const words = typed
    .slice(0, mostLetters)
    .normalize('NFC')
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
  const isName = (word: string, index: number) =>
    abbreviated.has(word) ||
    (!isShouted && namesInCapitals.has(word)) ||
    (/^may$/i.test(word) && (isFigure(words[index - 1]) || isFigure(words[index + 1]))) ||
    (!isShouted && word === 'May' && index > 0);
  const telling = words.filter((word, index) => !questionWords.has(word.toLowerCase()) || isName(word, index));
  const kept = new Set((telling.length > 0 ? telling : words).map((word) => word.toLowerCase()));
  const wants = wanted(
    words
      .filter((word, index) => !isName(word, index))
      .join(' ')
      .toLowerCase(),
  );
  return { typed, terms: [...kept].map(termOf), ...(wants && { wants }) };
}

/** What is written as question words are, but for its capitals. */
const namesInCapitals = new Set(['WHO', 'US', 'IT']);

/** “U.S.” and “e.g.”, without whose points they are one word. */
const abbreviations = /(?<![\p{L}\p{N}])(?:\p{L}\.)+\p{L}(?:\.|(?![\p{L}\p{N}]))/gu;

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

/** A term, with its synonyms. */
export function termOf(word: string): Term {
  return { word, stem: stemOf(word), synonyms: synonymsOf(stemOf(word)) };
}

/** What kind of answer a question wants, by its first question word: "how do they count how many came" wants no number. */
function wanted(typed: string): Wanted | undefined {
  const [first = ''] =
    /\b(?:how (?:many|much|big|large|far|long|old|high|tall)|how|numbers? of|when|(?:what|which) (?:day|date|month|year)|what|which|why|who|name of)\b/.exec(
      typed,
    ) ?? [];
  if (/^how .|^number/.test(first)) return 'quantity';
  if (/^when|^(?:what|which) ./.test(first)) return 'date';
  return /^who|^name/.test(first) ? 'name' : undefined;
}

/** The words of a text, in lower case. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’'](?:s)?(?=$|[^\p{L}])/gu, '')
      .replace(abbreviations, (word) => `${word.replaceAll('.', '')} `)
      .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
      .match(/[\p{L}\p{M}\p{N}]+(?:[.-][\p{L}\p{M}\p{N}]+)*/gu) ?? []
  );
}

/** How well a word is what a term means: 1 the word itself or another form of it, less for a beginning or a synonym, 0 for neither. */
export function likeness(term: Term, word: string): number {
  if (word === term.word || withoutHyphens(word) === withoutHyphens(term.word)) return 1;
  const stem = stemOf(word);
  if (stem === term.stem) return 1;
  if (term.word.length >= 2 && word.startsWith(term.word)) return 0.8;
  // Chinese and Japanese are written without spaces: a word stands inside another.
  if (!/^[\p{Script=Latin}\p{N}.-]+$/u.test(term.word) && word.includes(term.word)) return 1;
  if (word.includes('-') && word.split('-').some((part) => stemOf(part) === term.stem)) return 0.9;
  if (term.synonyms.some((synonym) => stem === stemOf(synonym))) return 0.85;
  return 0;
}

/** “K2-18b” is typed as “k218b”, “light-years” as “lightyears”. */
function withoutHyphens(word: string): string {
  return word.includes('-') ? word.replaceAll('-', '') : word;
}

/** The greatest {@link likeness} of a term among words. */
export function bestLikeness(term: Term, words: readonly string[]): number {
  let best = 0;
  for (const word of words) best = Math.max(best, likeness(term, word));
  return best;
}

/** A piece of a text, matched or not. */
export interface TextPiece {
  readonly text: string;
  readonly matched: boolean;
}

/** Splits a text at the words that are what a reader looked for. The pieces together are the text. */
export function markTerms(text: string, terms: readonly Term[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  let last = 0;
  const add = (from: number, to: number, matched: boolean) => {
    if (to > from) pieces.push({ text: text.slice(from, to), matched });
  };
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[.,-][\p{L}\p{M}\p{N}]+)*/gu)) {
    if (bestLikenessOfAny(terms, word) === 0) continue;
    add(last, index, false);
    add(index, index + word.length, true);
    last = index + word.length;
  }
  add(last, text.length, false);
  return pieces;
}

function bestLikenessOfAny(terms: readonly Term[], word: string): number {
  const words = wordsOf(word);
  return Math.max(0, ...terms.map((term) => bestLikeness(term, words)));
}
