import type { Article, Claim, Story } from '../../corpus/model.ts';
import { cellOf } from '../../derive/matrix.ts';
import { readingAnchor } from '../addresses.ts';
import type { ShownDate } from '../dates.ts';
import { showDate } from '../dates.ts';
import { articleDay, articleName, countryAndLanguage } from '../parts/articles.ts';
import type { ArticleChooser, ArticleFacets } from '../parts/article-chooser.ts';
import { articleChooser, articleFacets } from '../parts/article-chooser.ts';
import type { AgreementView } from '../parts/claims.ts';
import { agreementView } from '../parts/claims.ts';
import type { HeadlineTitle } from '../parts/headlines.ts';
import { headlineTitle } from '../parts/headlines.ts';
import type { Inline, Link } from '../parts/inline.ts';
import { joined, link, text } from '../parts/inline.ts';
import { nextPassage, openingPair, readingClaims } from '../reading.ts';
import { renderBody } from '../render-body.ts';
import type { Site } from '../site.ts';
import type { PageFrame } from './frame.ts';
import { pageFrame } from './frame.ts';

/** The versions of a story next to one another; a script shows two to four of them in columns. */
export interface ReadingPage {
  readonly frame: PageFrame;
  /** The script that hides the page until it is arranged. */
  readonly arranging: string;
  /** What relates the chosen articles. */
  readonly relations: string;
  readonly story: Link;
  readonly title: string;
  readonly howWithScript: string;
  readonly howWithoutScript: string;
  readonly switchTitle: string;
  readonly claimsTitle: string;
  /** Before how all articles relate, where it stands beside how the chosen ones do. */
  readonly amongAll: string;
  /** The ids of the articles shown where the address names none. */
  readonly opening: readonly string[];
  readonly claims: readonly {
    readonly id: string;
    /** To the first passage on it. */
    readonly passage: Link;
    readonly agreement: AgreementView;
    readonly all: Link;
  }[];
  readonly columns: readonly ReadingColumn[];
  readonly chooser: ArticleChooser;
}

/** One version, retold, its passages linked to those of the others. */
export interface ReadingColumn {
  readonly id: string;
  readonly outlet: string;
  /** What tells it apart from the outlet's others, too. */
  readonly name: string;
  /** The ids of the claims on which it says nothing for a reason that is known. */
  readonly silent: readonly string[];
  readonly predates: readonly string[];
  readonly isSeenWhole: boolean;
  readonly facets: ArticleFacets;
  readonly countryAndLanguage: string;
  readonly date: ShownDate;
  readonly page: string;
  readonly headline: HeadlineTitle;
  /** The outlet's other articles, each next to this one. */
  readonly changed?: readonly Inline[];
  /** Sanitised HTML, block by block. */
  readonly blocks: readonly string[];
  readonly original?: Link;
}

export function readingPage(story: Story, site: Site): ReadingPage {
  const { addresses, labels } = site;
  const words = labels.reading;
  return {
    frame: pageFrame(
      { title: words.title(story.title), description: words.description(story.title), path: addresses.read(story) },
      site,
    ),
    arranging: addresses.file('arranging.js'),
    relations: addresses.relations(story),
    story: { words: words.toStory, href: addresses.story(story) },
    title: words.title(story.title),
    howWithScript: words.howWithScript,
    howWithoutScript: words.howWithoutScript(story.articles.length),
    switchTitle: words.switch,
    claimsTitle: words.claims,
    amongAll: labels.chosen.amongAll,
    opening: openingPair(story).map(({ id }) => id),
    claims: readingClaims(story).map(({ claim, anchor }) => ({
      id: claim.id,
      passage: { words: claim.short, href: `#${anchor}` },
      agreement: agreementView(site.agreement(story, claim), labels),
      all: { words: words.allVersions, href: addresses.claim(story.id, claim.id) },
    })),
    columns: story.articles.map((article) => readingColumn(story, article, site)),
    chooser: articleChooser(story, site),
  };
}

function readingColumn(story: Story, article: Article, site: Site): ReadingColumn {
  const { addresses, labels } = site;
  const blocks = renderBody(article.body, {
    href: (claim) => {
      const next = nextPassage(story, article, claim);
      return next === undefined ? addresses.claim(story.id, claim) : `#${next}`;
    },
    anchor: (claim, number) => readingAnchor(article.id, claim, number),
  });
  const without = (kind: 'silent' | 'predates') =>
    story.claims.filter((claim: Claim) => cellOf(article, claim).kind === kind).map(({ id }) => id);
  return {
    id: article.id,
    outlet: article.outlet.name,
    name: articleName(article, story.articles, site),
    silent: without('silent'),
    predates: without('predates'),
    isSeenWhole: article.seen.whole,
    facets: articleFacets(article),
    countryAndLanguage: countryAndLanguage(article, site),
    date: showDate(article.published, 'long', labels.dates),
    page: addresses.article(article),
    headline: headlineTitle(article, site),
    ...changedSince(story, article, site),
    blocks: blocks.map(({ html }) => html),
    ...(article.url !== undefined && { original: { words: labels.reading.original, href: article.url } }),
  };
}

/** The way from an article to what its outlet wrote before and after it. */
function changedSince(story: Story, article: Article, site: Site): Pick<ReadingColumn, 'changed'> {
  const { addresses, labels } = site;
  const own = story.articles.filter(({ outlet }) => outlet === article.outlet);
  const others = own.filter((other) => other !== article);
  if (others.length === 0) return {};
  const links = others.map((other) => [
    link(articleDay(other, story.articles, site), `${addresses.read(story, [article, other])}#${other.id}`),
  ]);
  return { changed: [text(labels.reading.changed(article.outlet.name, own.length)), ...joined(links, ', ')] };
}
