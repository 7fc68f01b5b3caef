import { expect, test } from 'vitest';
import { minifyHtml } from '../../../src/build/html.ts';

/** A whole page: what the reader of a fragment would add is there already. */
const page = (body: string) => `<!doctype html><html><head></head><body>${body}</body></html>`;

test.each([
  [
    'goes inside a link',
    'by <a href="/x/"> The Korea Times </a> of Seoul',
    'by <a href="/x/">The Korea Times</a> of Seoul',
  ],
  [
    'goes at a link whose attributes hold a sign',
    '<a title="a > b" href="/x/"> x </a>',
    '<a title="a > b" href="/x/">x</a>',
  ],
  [
    'goes between cells',
    '<table><tbody> <tr> <td> 1 </td> <td> 2 </td> </tr> </tbody></table>',
    '<table><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
  ],
  ['stays between a link and a word', '<p> a <a href="/"> b </a> c </p>', '<p>a <a href="/">b</a> c</p>'],
  ['stays between marked words', '<p><b>a</b> <span> b</span></p>', '<p><b>a</b> <span>b</span></p>'],
])('white space %s', (_where, before, after) => {
  expect(minifyHtml(page(before))).toBe(page(after));
});
