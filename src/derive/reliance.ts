import type { Article, Corpus, Reliance, Story } from '../corpus/model.ts';

/** A link from an article to one that relies on it. */
export interface RelianceLink {
  readonly from: Article;
  readonly to: Article;
  readonly how: Reliance['how'];
  /** Whether this very article is known to be the one relied on; otherwise only its outlet is, and this is its latest before. */
  readonly proved: boolean;
  /** What shows it, where the article does not say so itself. */
  readonly basis?: string;
}

/**
 * Every link between articles of a story, in order of publication of the later one. Where only the outlet relied on is known,
 * and the story has an article of it that is not later, the link is there too, not proved.
 */
export function relianceLinks(story: Story, corpus: Pick<Corpus, 'articles'>): RelianceLink[] {
  const byOutlet = Map.groupBy(story.articles, ({ outlet }) => outlet.id);
  return story.articles.flatMap((to) =>
    to.reliesOn.flatMap(({ on, how, basis }): RelianceLink[] => {
      const link = { to, how, ...(basis !== undefined && { basis }) };
      if (on.kind === 'article') {
        const from = corpus.articles.get(on.path);
        return from?.story === story.id ? [{ ...link, from, proved: true }] : [];
      }
      const from = byOutlet
        .get(on.id)
        ?.findLast((other) => other !== to && other.published.lastDay <= to.published.lastDay);
      return from ? [{ ...link, from, proved: false }] : [];
    }),
  );
}
