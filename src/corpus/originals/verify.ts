import leven from 'leven';
import type { ReceiptItem } from './receipt.ts';
import type { SavedText } from './saved-text.ts';

/**
 * A text without what may differ between a page and what an editor types: one Unicode form, one kind of white space, one kind of
 * double and of single quotation marks.
 */
export function foldOriginal(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[“”„‟«»「」『』〝〞]/g, '"')
    .replace(/[‘’‚‛‹›`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** Where of a saved text something is, from its parts: the headline, each line of the deck, each caption, each heading in the body, each paragraph. */
function partsOf({ headline, deck, captions, subheadings, paragraphs }: SavedText): readonly string[] {
  return [...(headline === undefined ? [] : [headline]), ...deck, ...captions, ...subheadings, ...paragraphs].map(
    foldOriginal,
  );
}

/** Whether an item is in a saved text, to the letter; a hedge may be written small where the original begins a sentence with it. */
export function isInText({ kind, words, place }: ReceiptItem, text: SavedText): boolean {
  const folded = foldOriginal(words);
  switch (kind) {
    case 'headline':
      return text.headline !== undefined && foldOriginal(text.headline) === folded;
    case 'quote':
      return partsOf(text).some((part) => part.includes(folded));
    case 'hedge':
      return partsOf(text).some((part) => part.toLowerCase().includes(folded.toLowerCase()));
    case 'place':
      return partsAt(text, place).some((part) => foldOriginal(part).includes(folded));
  }
}

function partsAt(text: SavedText, place: ReceiptItem['place']): readonly string[] {
  switch (place) {
    case 'headline':
      return text.headline === undefined ? [] : [text.headline];
    case 'deck':
      return text.deck;
    case 'caption':
      return text.captions;
    case undefined:
      return [];
    default:
      return text.paragraphs.slice(place - 1, place);
  }
}

/** The stretch of a text, of as many words, that differs from some words in the fewest letters. */
export function nearestPassage(words: string, text: SavedText): string {
  const length = foldOriginal(words).split(' ').length;
  let best = { passage: '', distance: Infinity };
  for (const part of partsOf(text)) {
    const all = part.split(' ');
    for (let start = 0; start + length <= all.length; start += 1) {
      const passage = all.slice(start, start + length).join(' ');
      const distance = leven(foldOriginal(words), passage);
      if (distance < best.distance) best = { passage, distance };
    }
  }
  return best.passage;
}
