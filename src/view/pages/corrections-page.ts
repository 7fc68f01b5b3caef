import type { Article, Claim, Statement, Story } from '../../corpus/model.ts';
import { dayToDate } from '../../corpus/partial-date.ts';
import type { ShownDate } from '../dates.ts';
import { showDate } from '../dates.ts';
import { articleName } from '../parts/articles.ts';
import type { Link } from '../parts/inline.ts';
import type { Site } from '../site.ts';
import type { Feed } from './feed.ts';
import type { PageFrame } from './frame.ts';
import { pageFrame } from './frame.ts';

/** Every correction of a cell, newest first. */
export interface CorrectionsPage {
  readonly frame: PageFrame;
  readonly heading: string;
  readonly lead: string;
  readonly corrections: readonly CorrectionView[];
  /** Said where nothing has been corrected. */
  readonly none: string;
}

/** One correction of one cell. */
export interface CorrectionView {
  readonly date: ShownDate;
  readonly article: string;
  /** The question, leading to the cell. */
  readonly claim: Link;
  readonly story: Link;
  /** "It said: …", and what the cell says since. */
  readonly was: string;
  readonly now: string;
  readonly why: string;
}

interface Correction {
  readonly story: Story;
  readonly claim: Claim;
  readonly article: Article;
  /** What the cell says now; none where it was taken back. */
  readonly statement?: Statement;
  readonly corrected: NonNullable<Statement['corrected']>[number];
}

/** All corrections, newest first; those of one day by story, article and claim. */
function corrections({ stories }: Pick<Site, 'stories'>): Correction[] {
  return stories
    .flatMap((story) => story.articles.flatMap((article) => correctionsIn(story, article)))
    .sort((a, b) => b.corrected.on.firstDay - a.corrected.on.firstDay);
}

function correctionsIn(story: Story, article: Article): Correction[] {
  const claims = new Map(story.claims.map((claim) => [claim.id, claim]));
  const of = (id: string, made: (claim: Claim) => Correction[]) => {
    const claim = claims.get(id);
    return claim ? made(claim) : [];
  };
  return [
    ...article.statements.flatMap((statement) =>
      of(statement.claim, (claim) =>
        (statement.corrected ?? []).map((corrected) => ({ story, claim, article, statement, corrected })),
      ),
    ),
    ...article.withdrawn.flatMap((corrected) => of(corrected.claim, (claim) => [{ story, claim, article, corrected }])),
  ];
}

export function correctionsPage(site: Site): CorrectionsPage {
  const { addresses } = site;
  const { corrections: words } = site.labels;
  const all = corrections(site);
  return {
    frame: pageFrame({ title: words.title, description: words.lead, path: addresses.corrections }, site),
    heading: words.title,
    lead: words.lead,
    corrections: all.map((one) => correctionView(one, site)),
    none: words.none,
  };
}

function correctionView({ story, claim, article, statement, corrected }: Correction, site: Site): CorrectionView {
  const { addresses, labels } = site;
  return {
    date: showDate(corrected.on, 'long', labels.dates),
    article: articleName(article, story.articles, site),
    claim: { words: claim.question, href: addresses.cell(article, claim.id) },
    story: { words: story.title, href: addresses.story(story) },
    was: labels.corrections.was(corrected.was),
    now: statement
      ? labels.corrections.now(
          labels.statement.positioned(labels.statement.positions[statement.position].toLowerCase(), statement.says),
        )
      : labels.corrections.withdrawn,
    why: corrected.why,
  };
}

/** The feed of corrections. @returns `undefined` where the site does not know its own address, which a feed needs */
export function correctionsFeed(site: Site): Feed | undefined {
  const { addresses, labels } = site;
  const { siteUrl } = site.settings;
  if (siteUrl === undefined) return undefined;
  const { corrections: words } = labels;
  return {
    title: words.feedTitle,
    description: words.lead,
    site: siteUrl + addresses.corrections,
    items: corrections(site).map((one) => {
      const { article, claim, was, now, why } = correctionView(one, site);
      return {
        title: words.item(article, claim.words),
        link: siteUrl + claim.href,
        description: `${was} ${now} ${why}`,
        pubDate: dayToDate(one.corrected.on.firstDay),
      };
    }),
  };
}
