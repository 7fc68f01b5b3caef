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
