/** Elements at whose inner edges white space shows nothing, or shows what it should not: a link's line runs on under it. */
const trimmed =
  'a|p|td|th|tr|li|ul|ol|dl|dt|dd|h[1-6]|table|thead|tbody|caption|summary|details|section|article|nav|main|header|footer|div|figure|figcaption|fieldset|legend|label|button|form|select|option|cite|q';
const attributes = `(?:\\s(?:[^"'>]|"[^"]*"|'[^']*')*)?`;
const opening = new RegExp(`(<(?:${trimmed})${attributes}>)\\s+`, 'g');
const closing = new RegExp(`\\s+(</(?:${trimmed})>)`, 'g');
const between = /(<\/(?:td|th|tr|li|thead|tbody|dt|dd|option)>)\s+(?=<)/g;

/**
 * Takes the white space out of a page that comes from how its components are formatted: at the inner edges of elements, and
 * between cells and items. The components cannot do without it, as markup is formatted without regard to it.
 */
export function trimHtml(html: string): string {
  return html.replace(opening, '$1').replace(closing, '$1').replace(between, '$1');
}
