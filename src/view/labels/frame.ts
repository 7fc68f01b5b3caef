import type { ByLanguage } from './language.ts';
import { english } from './language.ts';

const { plural } = english;

/** What surrounds every page, and the pages that only lead to others. */
const en = {
  siteName: 'Synoptic',
  /** The mark: the middle part is set off. */
  brand: ['Syn', 'o', 'ptic'],
  homeTitle: 'Synoptic: every version of a story, claim by claim',
  title: (page: string) => `${page} · Synoptic`,
  skip: 'Skip to the content',
  feedTitle: 'Synoptic: stories',
  feedDescription: 'Every outlet’s version of a news story next to the others, claim by claim.',
  navigation: {
    title: 'Main',
    stories: 'Stories',
    outlets: 'Outlets',
    sources: 'Sources',
    method: 'Method',
    search: 'Search',
  },
  footer: {
    note: 'Articles are retold in our words; headlines and short quotes belong to their outlets. What a claim’s row says of agreement and origins is computed from the cells, never written.',
    method: 'How it works',
    reuse: 'Reuse: CC BY 4.0',
  },
  front: {
    description:
      'What each outlet reports on a story, claim by claim, side by side: on whose word, how firmly, and what it leaves out.',
    title: 'Every version of a story, claim by claim',
    lead: 'One row for each claim, one column for each article: what it says, on whose word, how firmly, and what it leaves out. No scores and no verdicts.',
    method: 'How it works',
    counts: (stories: number, articles: number, claims: number, statements: number) =>
      [
        plural(stories, { one: '# story', other: '# stories' }),
        plural(articles, { one: '# article', other: '# articles' }),
        plural(claims, { one: '# claim', other: '# claims' }),
        plural(statements, { one: '# statement', other: '# statements' }),
      ].join(' · '),
    none: 'There are no stories yet.',
    articlesBy: (articles: number, outlets: readonly string[], claims: number) =>
      `${plural(articles, { one: '# article', other: '# articles' })} by ${english.and(outlets)} · ${plural(claims, { one: '# claim', other: '# claims' })}`,
    moreOutlets: (number: number) => `${number} more`,
  },
  notFound: {
    title: 'Not found',
    description: 'There is no page at this address.',
    heading: 'There is no page here',
    lead: 'The address may be mistyped, or the page may have moved.',
    nearest: 'The nearest pages',
    stories: 'Stories',
    claims: 'All claims',
  },
};

export type FrameLabels = typeof en;
export const frameLabels: ByLanguage<FrameLabels> = { en };
