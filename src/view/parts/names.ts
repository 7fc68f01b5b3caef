import type { Outlet, Source } from '../../corpus/model.ts';
import type { Site } from '../site.ts';

/** The name of an outlet or a source, by its id. */
export function nameOf(id: string, { corpus }: Pick<Site, 'corpus'>): string {
  return corpus.sources.get(id)?.name ?? corpus.outlets.get(id)?.name ?? id;
}

/** The page of an outlet or a source, by its id. */
export function pageOf(id: string, { corpus, addresses }: Pick<Site, 'corpus' | 'addresses'>): string {
  return corpus.outlets.has(id) ? addresses.outlet(id) : addresses.source(id);
}

/** An origin in words, by its key: a name, or whose unnamed source it is. */
export function originName(key: string, site: Pick<Site, 'corpus' | 'labels'>): string {
  const [id = '', unnamed] = key.split('/');
  const name = nameOf(id, site);
  return unnamed === undefined ? name : site.labels.origins.unnamedOf(name);
}

/** A name in its own script, with its language. */
export interface NativeName {
  readonly words: string;
  readonly language?: string;
}

/** The native name of an outlet, if it has one. */
export function outletNativeName({ nativeName, language }: Outlet): NativeName | undefined {
  return nativeName === undefined ? undefined : { words: nativeName, language };
}

/** The native name of a source, if it has one. */
export function sourceNativeName({ nativeName, nativeLanguage }: Source): NativeName | undefined {
  if (nativeName === undefined) return undefined;
  return { words: nativeName, ...(nativeLanguage !== undefined && { language: nativeLanguage }) };
}

/** The name of a country by its code (ISO 3166-1). */
export function countryName(code: string, { labels }: Pick<Site, 'labels'>): string {
  return new Intl.DisplayNames(labels.language, { type: 'region' }).of(code) ?? code;
}

/** The name of a language by its tag (BCP 47). */
export function languageName(tag: string, { labels }: Pick<Site, 'labels'>): string {
  return new Intl.DisplayNames(labels.language, { type: 'language' }).of(tag) ?? tag;
}
