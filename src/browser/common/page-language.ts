import type { Language } from '../../view/labels/language.ts';
import { languages } from '../../view/labels/language.ts';

/** The language in which the page speaks, for the words that its scripts add. */
export function pageLanguage(): Language {
  const { lang } = document.documentElement;
  return languages.find((language) => language === lang) ?? 'en';
}
