import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

/** What headings of Western European languages are written with. Other letters are taken from the whole font: see `fonts.css`. */
const letters = [
  ...Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)),
  '\u00A0–—‘’“”…·',
  'ÄÉÖÜßàáâäçèéêëíîïñóôöúûü',
].join('');

/** Makes the small font that every page loads from the whole one of its package. */
const whole = fileURLToPath(import.meta.resolve('@fontsource/newsreader/files/newsreader-latin-600-normal.woff2'));
const small = new URL('../styles/newsreader-600.woff2', import.meta.url);
writeFileSync(small, await subsetFont(readFileSync(whole), letters, { targetFormat: 'woff2' }));
console.log(`${fileURLToPath(small)}: ${readFileSync(small).length} bytes`);
