/**
 * Control (a carriage return outside a line end is one), zero-width and bidirectional formatting characters, all of which can hide what a reader is not shown.
 * The two joiners are left where the scripts that need them use them (Arabic script and the scripts of India).
 */
/* eslint-disable no-control-regex, no-misleading-character-class -- these characters are what is looked for */
const hiddenPattern =
  /(?<![\p{sc=Arab}\p{sc=Deva}\p{sc=Beng}\p{sc=Gujr}\p{sc=Guru}\p{sc=Knda}\p{sc=Mlym}\p{sc=Orya}\p{sc=Sinh}\p{sc=Taml}\p{sc=Telu}\p{M}])[\u200C\u200D]|\r(?!\n)|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}\p{Cs}]/gu;
/* eslint-enable no-control-regex, no-misleading-character-class */

/** The hidden characters of a text, by offset, each named by its code point. */
export function hiddenCharacters(text: string): { offset: number; name: string }[] {
  return [...text.matchAll(hiddenPattern)].map((match) => ({
    offset: match.index,
    name: codePointName(match[0].codePointAt(0) ?? 0),
  }));
}

/** A text as it reads without its hidden characters: once they are reported, nothing else is to fail because of them. */
export function withoutHidden(text: string): string {
  return text.replace(hiddenPattern, '');
}

/** The usual name of a code point, such as `U+200B`. */
export function codePointName(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
