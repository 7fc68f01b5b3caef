import type { Story } from '../../corpus/model.ts';
import { formatSpan } from '../dates.ts';
import type { AnswersView, Contested } from '../parts/answer-groups.ts';
import { answersView, contestedClaims } from '../parts/answer-groups.ts';
import type { AgreementCount, AgreementView } from '../parts/claims.ts';
import { agreementView, countAgreements } from '../parts/claims.ts';
import type { CardHeadlines } from '../parts/headlines.ts';
import { cardHeadlines } from '../parts/headlines.ts';
import type { Link } from '../parts/inline.ts';
import type { Site } from '../site.ts';
import type { PageFrame, SearchBoxView } from './frame.ts';
import { pageFrame, searchBox } from './frame.ts';

/** The page at the site's own address: every story, newest first. */
export interface FrontPage {
  readonly frame: PageFrame;
  readonly title: string;
  readonly lead: string;
  readonly method: Link;
  readonly search: SearchBoxView;
  readonly counts: string;
  readonly stories: readonly StoryCardView[];
  /** Said where there are no stories. */
  readonly none: string;
}

/** A story on the front page. */
export interface StoryCardView {
  readonly story: Link;
  readonly span: string;
  readonly summary: string;
  readonly articlesBy: string;
  readonly countsTitle: string;
  readonly counts: readonly AgreementCount[];
  /** The claims that say most about a story: those on which most of its articles stand against one another. */
  readonly claims: readonly ClaimPreview[];
  readonly headlines?: CardHeadlines;
}

/** A claim with a few of its answers. */
export interface ClaimPreview {
  readonly claim: Link;
  readonly agreement: AgreementView;
  readonly answers: AnswersView;
}

/** How much of a story its card shows. */
const shown = { outlets: 7, claims: 2, claim: { lines: 4, outlets: 3 } };

export function frontPage(site: Site): FrontPage {
  const { addresses, corpus, stories } = site;
  const labels = site.labels.frame.front;
  const claims = stories.reduce((sum, story) => sum + story.claims.length, 0);
  const statements = [...corpus.articles.values()].reduce((sum, article) => sum + article.statements.length, 0);
  return {
    frame: pageFrame(
      { title: site.labels.frame.siteName, description: labels.description, path: addresses.home },
      site,
    ),
    title: labels.title,
    lead: labels.lead,
    method: { words: labels.method, href: addresses.method },
    search: searchBox('front-search', site, true),
    counts: labels.counts(stories.length, corpus.articles.size, claims, statements),
    stories: stories.map((story) => storyCard(story, site)),
    none: labels.none,
  };
}

function storyCard(story: Story, site: Site): StoryCardView {
  const { labels, addresses } = site;
  const { front } = labels.frame;
  const outlets = [...new Set(story.articles.map(({ outlet }) => outlet.name))];
  const headlines = cardHeadlines(story, site);
  const rest = outlets.length - shown.outlets;
  // One more name is no longer than “1 more”.
  const named = rest > 1 ? [...outlets.slice(0, shown.outlets), front.moreOutlets(rest)] : outlets;
  return {
    story: { words: story.title, href: addresses.story(story) },
    span: formatSpan(
      story.articles.map(({ published }) => published),
      labels.dates,
    ),
    summary: story.summary,
    articlesBy: front.articlesBy(story.articles.length, named, story.claims.length),
    countsTitle: labels.agreement.countsTitle,
    counts: countAgreements(story, site),
    ...(headlines && { headlines }),
    claims: contestedClaims(story, site)
      .slice(0, shown.claims)
      .map((one) => claimPreview(one, story, site)),
  };
}

function claimPreview({ agreement, answers }: Contested, story: Story, site: Site): ClaimPreview {
  return {
    claim: { words: agreement.claim.question, href: site.addresses.claim(story.id, agreement.claim.id) },
    agreement: agreementView(agreement, site.labels),
    answers: answersView(answers, story, site, {
      ...shown.claim,
      href: (article, { id }) => site.addresses.cell(article, id),
    }),
  };
}
