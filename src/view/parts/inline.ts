/**
 * A part of a sentence with links in it. Sentences are put together in `src/view`, as markup is formatted without regard to
 * the spaces that punctuation forbids.
 */
export type Inline =
  | { readonly kind: 'text'; readonly words: string }
  | { readonly kind: 'link'; readonly words: string; readonly href: string; readonly rel?: 'external' }
  | { readonly kind: 'quote'; readonly words: string; readonly attributes: LanguageAttributes };

/** A link by itself. */
export interface Link {
  readonly words: string;
  readonly href: string;
}

export function text(words: string): Inline {
  return { kind: 'text', words };
}

export function link(words: string, href: string): Inline {
  return { kind: 'link', words, href };
}

/** A link that leads off the site. */
export function externalLink(words: string, href: string): Inline {
  return { kind: 'link', words, href, rel: 'external' };
}

/** Puts the same words between items. */
export function joined(items: readonly (readonly Inline[])[], between: string): Inline[] {
  return items.flatMap((item, index) => (index > 0 ? [text(between), ...item] : [...item]));
}

/** The attributes of an element whose words are in another language; the direction keeps it from upsetting its neighbours. */
export interface LanguageAttributes {
  readonly lang: string;
  readonly dir?: 'rtl';
}

/** Languages written from right to left. */
const rightToLeft: ReadonlySet<string> = new Set('ar arc ckb dv fa he ps sd syr ug ur yi'.split(' '));

/** @param tag of the language (BCP 47) */
export function languageAttributes(tag: string): LanguageAttributes {
  return rightToLeft.has(tag.split('-')[0] ?? '') ? { lang: tag, dir: 'rtl' } : { lang: tag };
}
