/** Words that make a question and tell nothing of what it is about; looking them up costs a reader much and finds all. */
const questionWords = new Set(
  'a an and are as at be been by did do does for from had has have how in is it its many more much of on or say says said than that the their them there they this to was were what when where which who whom whose why will with would about'.split(
    ' ',
  ),
);

/**
 * Makes a search of what a reader typed: punctuation gone, figures without their separators, question words dropped
 * unless nothing else is left.
 */
export function searchTerms(typed: string): string {
  const words = typed
    .normalize('NFC')
    .replace(/(\d)[,.\u202F\u00A0' ](?=\d{3}(?!\d))/gu, '$1')
    .replace(/[^\p{L}\p{M}\p{N}%$€£.-]+/gu, ' ')
    .split(' ')
    .map((word) => word.replace(/^[.-]+|[.-]+$/g, ''))
    .filter((word) => word !== '');
  const telling = words.filter((word) => !questionWords.has(word.toLowerCase()));
  return (telling.length > 0 ? telling : words).join(' ');
}

/** A piece of an excerpt, matched or not. */
export interface ExcerptPiece {
  readonly text: string;
  readonly matched: boolean;
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
};

/** Splits the search engine's excerpt, which is HTML with `<mark>`, into plain texts: no markup is ever inserted from it. */
export function excerptPieces(html: string): ExcerptPiece[] {
  return html
    .split(/(<mark>.*?<\/mark>)/s)
    .map((piece) => ({
      matched: piece.startsWith('<mark>'),
      text: piece
        .replace(/<\/?[a-z][^>]*>/gi, '')
        .replace(/&(lt|gt|amp|quot|#39|#x27);/g, (entity) => entities[entity] ?? entity),
    }))
    .filter(({ text }) => text !== '');
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Whether two words begin alike for at least half of the longer one, as forms of one word do. */
function alike(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared >= Math.max(a.length, b.length) / 2;
}

/**
 * Whether a result has a word like one that was looked for. Where the engine knows no word that begins as the reader's
 * does, it answers with whatever begins with its first letters.
 *
 * @param words the matched words of the excerpt, and the title
 */
export function hasTerm(terms: string, words: string): boolean {
  const found = wordsOf(words);
  return wordsOf(terms).some((term) => found.some((word) => alike(term, word)));
}

/**
 * How near a title is to what a reader typed, from 0 to 1: the harmonic mean of the share of the typed words that the title
 * has and the share of the title's words that were typed (F1). The engine weighs rare words; who types a question means the
 * question.
 */
export function titleLikeness(terms: string, title: string): number {
  const asked = wordsOf(searchTerms(terms));
  const offered = wordsOf(searchTerms(title));
  const covered = asked.filter((word) => offered.some((other) => alike(word, other))).length;
  const used = offered.filter((word) => asked.some((other) => alike(word, other))).length;
  if (covered === 0 || used === 0) return 0;
  const recall = covered / asked.length;
  const precision = used / offered.length;
  return (2 * recall * precision) / (recall + precision);
}
