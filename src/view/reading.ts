import type { Article, Claim, Story } from '../corpus/model.ts';
import { readingAnchor } from './addresses.ts';

/** The articles of a story that have a passage on a claim, in its order. */
function reporting(story: Story, claim: string): readonly Article[] {
  return story.articles.filter(({ statements }) => statements.some((statement) => statement.claim === claim));
}

/** The claims of a story that somebody speaks on, each with the anchor of the first passage on it. */
export function readingClaims(story: Story): readonly { readonly claim: Claim; readonly anchor: string }[] {
  return story.claims.flatMap((claim) => {
    const [first] = reporting(story, claim.id);
    return first ? [{ claim, anchor: readingAnchor(first.id, claim.id, 1) }] : [];
  });
}

/**
 * Where the passages of an article on a claim lead on the page with all versions: to the next version's first passage on it,
 * after the last to the first; undefined where no other version speaks.
 */
export function nextPassage(story: Story, article: Article, claim: string): string | undefined {
  const among = reporting(story, claim);
  const next = among[(among.indexOf(article) + 1) % among.length];
  return next && next !== article ? readingAnchor(next.id, claim, 1) : undefined;
}

/** The two articles that a story is read by at first: of the featured ones, those that speak on most claims together. */
export function openingPair(story: Story): readonly Article[] {
  const among = story.featured.length > 1 ? story.featured : story.articles;
  const claimsOf = (article: Article) => [...new Set(article.statements.map(({ claim }) => claim))];
  let best: readonly Article[] = among.slice(0, 2);
  let most = 0;
  for (const [index, one] of among.entries())
    for (const other of among.slice(index + 1)) {
      const shared = claimsOf(one).filter((claim) => claimsOf(other).includes(claim)).length;
      if (shared > most) [best, most] = [[one, other], shared];
    }
  return best;
}
