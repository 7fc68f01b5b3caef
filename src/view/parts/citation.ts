import type { Article, Claim, Story } from '../../corpus/model.ts';
import { quoteIsProved } from '../../corpus/originals/receipt.ts';
import type { PartialDate } from '../../corpus/partial-date.ts';
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
  const own = article.statements.filter((statement) => statement.claim === claim.id);
  const quoted = own.find(({ quote }) => quote !== undefined);
  const corrected = own.flatMap((statement) => statement.corrected ?? []).at(-1);
  const dated = (date: PartialDate) => formatDate(date, 'short', labels.dates);
  return {
    title: labels.citation.title,
    citeAs: labels.citation.citeAs,
    citation: labels.citation.statement({
      outlet: article.outlet.name,
      date: dated(article.published),
      question: claim.question,
      story: story.title,
      address: (settings.siteUrl ?? '') + cell,
      says: statementsWords(site.agreement(story, claim), article, site),
      quote: quoted?.quote,
      original: article.url,
      checked: article.receipt && quoted && quoteIsProved(article, quoted) ? dated(article.receipt.on) : undefined,
      corrected: corrected && dated(corrected.on),
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
