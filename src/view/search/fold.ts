/** Letters without their case and marks; those that no mark makes, such as ł, by a table. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[łøđðþæœßıςةىـ]/g, (letter) => letters[letter] ?? letter);
}

const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
  ς: 'σ',
  ة: 'ه',
  ى: 'ي',
  // Only makes a word longer.
  ـ: '',
};
