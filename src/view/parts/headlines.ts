import type { Article } from '../../corpus/model.ts';
import { headlineSource } from '../../derive/headlines.ts';
import type { Site } from '../site.ts';
import type { LanguageAttributes } from './inline.ts';
import { languageAttributes } from './inline.ts';

/** A headline as it is compared: in the site’s language first, the original below it. */
export interface ComparedHeadline {
  readonly words: string;
  readonly attributes: LanguageAttributes;
  /** In its own language, where that is another. */
  readonly original?: { readonly words: string; readonly attributes: LanguageAttributes };
  /** "The address reads: ", where nobody saw the headline itself. */
  readonly address?: string;
}

export function comparedHeadline(article: Article, { labels }: Site): ComparedHeadline {
  const own = { words: article.headline, attributes: languageAttributes(article.headlineLanguage ?? article.language) };
  const isAddress = headlineSource(article) === 'address';
  return {
    ...(article.headlineInEnglish === undefined
      ? own
      : { words: article.headlineInEnglish, attributes: languageAttributes(labels.language), original: own }),
    ...(isAddress && { address: labels.headlines.address }),
  };
}
