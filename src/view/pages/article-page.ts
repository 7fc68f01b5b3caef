import type { Article, Claim, Story } from '../../corpus/model.ts';
import type { ClaimAgreement } from '../../derive/agreement.ts';
import type { ComparedGroup } from '../../derive/comparison.ts';
import { comparedWith } from '../../derive/comparison.ts';
import type { Omissions } from '../../derive/omissions.ts';
import { omissionsOf } from '../../derive/omissions.ts';
import { compareAnchor, passageAnchor } from '../addresses.ts';
import { formatDate } from '../dates.ts';
import { answerSigns } from '../parts/answer-groups.ts';
import type { ArticleDetailsView } from '../parts/article-details.ts';
import { articleDetails } from '../parts/article-details.ts';
import type { AgreementView, ClaimSummaryView } from '../parts/claims.ts';
import { agreementView, articleLines, claimSummary } from '../parts/claims.ts';
import type { HeadlineTitle } from '../parts/headlines.ts';
import { headlineTitle } from '../parts/headlines.ts';
import type { Link } from '../parts/inline.ts';
import type { OmissionsView } from '../parts/omissions.ts';
import { omissionsView } from '../parts/omissions.ts';
import type { ArticleLineView, CellView } from '../parts/statements.ts';
import { cellView } from '../parts/statements.ts';
import { renderBody } from '../render-body.ts';
import type { Site } from '../site.ts';
import type { PageFrame } from './frame.ts';
import { pageFrame } from './frame.ts';

/** An article's page: the outlet's version retold, compared claim by claim with the others. */
export interface ArticlePage {
  readonly frame: PageFrame;
  readonly story: Link;
  readonly outlet: Link;
  readonly headline: HeadlineTitle;
  readonly details: ArticleDetailsView;
  readonly contents: { readonly title: string; readonly links: readonly Link[] };
  readonly retelling: RetellingView;
  readonly omissions: OmissionsView;
  readonly compared: { readonly title: string; readonly claims: readonly ComparisonView[] };
}

/** The retelling, block by block, each with the claims that its passages carry. */
export interface RetellingView {
  readonly title: string;
  readonly note: string;
  /** The original and the versions side by side; `original` alone has words where no address is known. */
  readonly original: { readonly words: string; readonly href?: string };
  readonly read?: Link;
  readonly claimsTitle: string;
  readonly blocks: readonly { readonly html: string; readonly claims: readonly BlockClaim[] }[];
}

/** A claim beside the first block that speaks of it. */
export interface BlockClaim {
  readonly claim: Link;
  /** How many others relate to the article, by how: "2 conflict". One entry where it alone reports the claim. */
  readonly relations: readonly AgreementView[];
}

/** What the others say on one claim of the article. */
export interface ComparisonView {
  readonly id: string;
  readonly claim: Link;
  readonly summary: ClaimSummaryView;
  readonly own: { readonly title: string; readonly cell: CellView };
  readonly groups: readonly {
    readonly kind: ComparedGroup['kind'];
    readonly title: string;
    readonly lines: readonly ArticleLineView[];
    /** To the claim's page, where a claim has more articles than are shown here. */
    readonly more?: Link;
  }[];
}

/** A claim on which dozens speak has them all on its own page. */
const maxShown = 6;

interface Compared {
  readonly agreement: ClaimAgreement;
  readonly groups: readonly ComparedGroup[];
}

export function articlePage(story: Story, article: Article, site: Site): ArticlePage {
  const { addresses, labels } = site;
  const words = labels.article;
  const reported = new Set(article.statements.map(({ claim }) => claim));
  const claims = story.claims.filter(({ id }) => reported.has(id));
  const compared = new Map(
    claims.map((claim): [string, Compared] => {
      const agreement = site.agreement(story, claim);
      return [claim.id, { agreement, groups: comparedWith(article, agreement) }];
    }),
  );
  const omissions = omissionsOf(article, story, site.derived(story).reporting);
  const day = formatDate(article.published, 'short', labels.dates);
  return {
    frame: pageFrame(
      {
        title: words.title(article.outlet.name, day, article.headline),
        description: words.description(article.outlet.name, article.headline),
        path: addresses.article(article),
      },
      site,
    ),
    story: { words: story.title, href: addresses.story(story) },
    outlet: { words: article.outlet.name, href: addresses.outlet(article.outlet.id) },
    headline: headlineTitle(article, site),
    details: articleDetails(article, site),
    contents: contentsOf(article, omissions, site),
    retelling: retellingView(story, article, compared, site),
    omissions: omissionsView(story, article, omissions, site),
    compared: {
      title: words.contents.compared,
      claims: claims.flatMap((claim) => {
        const known = compared.get(claim.id);
        return known ? [comparisonView(story, article, claim, known, site)] : [];
      }),
    },
  };
}

function contentsOf(article: Article, { omitted, exclusive }: Omissions, { labels }: Site): ArticlePage['contents'] {
  const words = labels.article.contents;
  const left = article.seen.whole ? omitted.length : undefined;
  return {
    title: words.title,
    links: [
      { words: words.omissions(left, exclusive.length), href: '#leaves-out' },
      { words: words.compared, href: '#compared' },
    ],
  };
}

function retellingView(
  story: Story,
  article: Article,
  compared: ReadonlyMap<string, Compared>,
  site: Site,
): RetellingView {
  const { addresses, labels } = site;
  const words = labels.article.retelling;
  // A claim is noted beside the first block that speaks of it.
  const noted = new Set<string>();
  const blocks = renderBody(article.body, { href: (claim) => `#${compareAnchor(claim)}`, anchor: passageAnchor });
  return {
    title: words.title,
    note: words.note,
    original: article.url === undefined ? { words: words.noOriginal } : { words: words.original, href: article.url },
    ...(story.articles.length > 1 && { read: { words: words.read, href: addresses.read(story, [article]) } }),
    claimsTitle: words.claims,
    blocks: blocks.map(({ html, claims }) => {
      const fresh = claims.filter((id) => !noted.has(id));
      for (const id of fresh) noted.add(id);
      return {
        html,
        claims: fresh.flatMap((id) => {
          const known = compared.get(id);
          return known ? [blockClaim(known, site)] : [];
        }),
      };
    }),
  };
}

function blockClaim({ agreement, groups }: Compared, { labels }: Site): BlockClaim {
  return {
    claim: { words: agreement.claim.short, href: `#${compareAnchor(agreement.claim.id)}` },
    relations:
      agreement.kind === 'single'
        ? [agreementView(agreement, labels)]
        : groups.map(({ kind, articles }) => ({ kind, words: labels.agreement.compared(kind, articles.length) })),
  };
}

function comparisonView(
  story: Story,
  article: Article,
  claim: Claim,
  { agreement, groups }: Compared,
  site: Site,
): ComparisonView {
  const { addresses, labels } = site;
  const words = labels.article.comparison;
  const href = addresses.claim(story.id, claim.id);
  const own = article.statements.filter((statement) => statement.claim === claim.id);
  return {
    id: compareAnchor(claim.id),
    claim: { words: claim.question, href },
    summary: claimSummary(agreement, site),
    own: {
      title: words.thisArticle,
      cell: cellView(article, claim, own, answerSigns(site.answers(story, claim)), site),
    },
    groups: groups.map(({ kind, articles }) => {
      const rest = articles.length - maxShown;
      return {
        kind,
        title: labels.agreement.comparedTitles[kind],
        lines: articleLines(articles.slice(0, maxShown), agreement, story, site),
        ...(rest > 0 && { more: { words: words.others(rest), href } }),
      };
    }),
  };
}
