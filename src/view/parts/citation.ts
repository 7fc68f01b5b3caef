import type { Article, Claim, Story } from '../../corpus/model.ts';
import { formatDate } from '../dates.ts';
import { reportAddress } from '../report-address.ts';
import type { Site } from '../site.ts';
import type { Link } from './inline.ts';
import { statementsWords } from './statements.ts';

/** What can be done with one article's statements on a claim: cite them, see them in the table, report an error in them. */
export interface CitationView {
  readonly title: string;
  /** Before the citation. */
  readonly citeAs: string;
  readonly citation: string;
  readonly links: readonly Link[];
}

export function statementCitation(story: Story, claim: Claim, article: Article, site: Site): CitationView {
  const { addresses, labels, settings } = site;
  const cell = addresses.cell(article, claim.id);
  return {
    title: labels.citation.title,
    citeAs: labels.citation.citeAs,
    citation: labels.citation.statement({
      outlet: article.outlet.name,
      date: formatDate(article.published, 'short', labels.dates),
      question: claim.question,
      story: story.title,
      address: (settings.siteUrl ?? '') + cell,
      says: statementsWords(site.agreement(story, claim), article, site),
      quote: article.statements.find((statement) => statement.claim === claim.id && statement.quote !== undefined)
        ?.quote,
      original: article.url,
    }),
    links: [
      { words: labels.citation.inTable, href: cell },
      {
        words: labels.citation.report,
        href: reportAddress(settings, site, {
          title: labels.citation.subject(article.outlet.name, claim.question),
          page: cell,
        }),
      },
    ],
  };
}
