/** The form of every id, which is also the file name without its ending. */
const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** The longest id; file systems and addresses take twice as much. */
const maxIdLength = 80;

/** What the form of an id is, in words. */
export const expectedId = `lowercase ASCII letters and digits, joined by single hyphens, at most ${maxIdLength} characters`;

export function isId(text: string): boolean {
  return idPattern.test(text) && text.length <= maxIdLength;
}

/** The id that a text seems to mean; what has no ASCII letter or digit means itself. */
export function seemingId(text: string): string {
  const id = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, maxIdLength)
    .replace(/-$/, '');
  return id === '' ? text : id;
}
