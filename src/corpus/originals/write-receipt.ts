import { isMap, isScalar, parseDocument } from 'yaml';
import type { ArticleFields } from '../schema/article.ts';

/** A receipt as it is written; the day as it is in a calendar. */
export type NewReceipt = Omit<NonNullable<ArticleFields['receipt']>, 'on'> & { readonly on: string };

/**
 * The text of an article's file with a receipt, before its statements, in the place of one that it has. All else stays as it is,
 * to the letter.
 *
 * @param content a file whose front matter could be read
 */
export function withReceipt(content: string, { on, text, characters, whole, covers, missing }: NewReceipt): string {
  const written = [
    'receipt:',
    `  on: ${on}`,
    `  text: ${text}`,
    `  characters: ${characters}`,
    `  whole: ${whole}`,
    `  covers: ${covers}`,
    ...(missing.length > 0 ? ['  missing:', ...missing.map((name) => `    - ${name}`)] : []),
  ];
  const newline = content.includes('\r\n') ? '\r\n' : '\n';
  const [, opening = '', yaml = ''] = /^(\ufeff?---[^\n]*\n)([\s\S]*?)^---/m.exec(content) ?? [];
  const document = parseDocument(yaml);
  const starts = isMap(document.contents)
    ? document.contents.items.flatMap(({ key }) =>
        isScalar(key) ? [{ key: String(key.value), at: opening.length + key.range[0] }] : [],
      )
    : [];
  const own = starts.findIndex(({ key }) => key === 'receipt');
  const end = opening.length + yaml.length;
  const from = starts[own]?.at ?? starts.find(({ key }) => ['reliesOn', 'statements'].includes(key))?.at ?? end;
  const to = own === -1 ? from : (starts[own + 1]?.at ?? end);
  return `${content.slice(0, from)}${written.join(newline)}${newline}${content.slice(to)}`;
}
