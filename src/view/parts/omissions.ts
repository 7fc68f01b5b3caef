import type { Article, Claim, Story } from '../../corpus/model.ts';
import type { Omissions } from '../../derive/omissions.ts';
import type { Site } from '../site.ts';
import type { Link } from './inline.ts';

/** What an article leaves out, and what it alone reports, with denominators. */
export interface OmissionsView {
  readonly title: string;
  readonly how: Link;
  readonly lists: readonly { readonly title: string; readonly words: string; readonly claims: readonly Link[] }[];
  /** What was not counted, and why. */
  readonly notes: readonly string[];
}

export function omissionsView(story: Story, article: Article, omissions: Omissions, site: Site): OmissionsView {
  const { addresses } = site;
  const words = site.labels.article.omissions;
  const { touched, untouched, undecided } = omissions;
  const linked = (claims: readonly Claim[]) =>
    claims.map(({ id, question }) => ({ words: question, href: addresses.claim(story.id, id) }));
  return {
    title: words.title,
    how: { words: words.how, href: addresses.definition('left-out') },
    lists: [
      {
        title: words.omitted,
        words: article.seen.whole ? leavesOut(omissions, site) : words.partSeen,
        claims: linked(omissions.omitted),
      },
      { title: words.exclusive, words: alone(omissions, site), claims: linked(omissions.exclusive) },
    ],
    notes: [
      ...(undecided.length > 0 ? [words.undecided(undecided.length)] : []),
      ...(untouched.length > 0 && touched.length > 0 ? [words.untouched(untouched.map(({ title }) => title))] : []),
    ],
  };
}

/** Both counts in a line, for lists of articles. */
export function omissionsLine(article: Article, omissions: Omissions, site: Site): string {
  const words = site.labels.article.omissions;
  return `${article.seen.whole ? leavesOut(omissions, site) : words.partSeenShort} ${alone(omissions, site)}`;
}

function leavesOut({ omitted, expected }: Omissions, { labels }: Site): string {
  return labels.article.omissions.leavesOut(omitted.length, expected.length);
}

function alone({ exclusive, reported }: Omissions, { labels }: Site): string {
  return labels.article.omissions.alone(exclusive.length, reported.length);
}
