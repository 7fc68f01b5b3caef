import leven from 'leven';

/**
 * The word of a vocabulary that a reader may have meant: the one that begins alike and has the fewest letters changed
 * (Levenshtein distance), at most one in four; two neighbouring letters swapped count as one. The earlier of two equally near.
 * Words of less than four letters are near to too many.
 */
export function nearestWord(typed: string, vocabulary: readonly string[]): string | undefined {
  const most = Math.floor(typed.length / 4);
  let nearest: string | undefined;
  let least = most + 1;
  for (const word of vocabulary) {
    if (Math.abs(word.length - typed.length) >= least) continue;
    const isSwapped = isSwap(typed, word);
    if (word[0] !== typed[0] && !isSwapped) continue;
    const distance = isSwapped ? 1 : leven(typed, word);
    if (distance < least) {
      least = distance;
      nearest = word;
    }
  }
  return nearest;
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at < a.length - 1 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** The places of the texts that share most groups of three letters with what was typed (Dice's coefficient), nearest first. */
export function nearestTexts(typed: string, texts: readonly string[], most = 5): number[] {
  const asked = trigrams(typed);
  return texts
    .map((text, index) => {
      const offered = trigrams(text);
      const shared = [...asked].filter((group) => offered.has(group)).length;
      return { index, score: (2 * shared) / (asked.size + offered.size) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, most)
    .map(({ index }) => index);
}

function trigrams(text: string): Set<string> {
  const letters = ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 2) }, (_, index) => letters.slice(index, index + 3)),
  );
}
