import type { Claim, Story } from '../../corpus/model.ts';
import type { PartialDate } from '../../corpus/partial-date.ts';
import { comparePartialDates } from '../../corpus/partial-date.ts';
import type { StatementsByClaim } from '../../derive/statements.ts';
import { statementsByClaim } from '../../derive/statements.ts';
import { sectionAnchor } from '../addresses.ts';
import type { ShownDate } from '../dates.ts';
import { formatDate, formatPeriod, showDate } from '../dates.ts';
import type { Inline } from '../parts/inline.ts';
import { link, text } from '../parts/inline.ts';
import type { Site } from '../site.ts';

/** What one clock strikes at: a thing that happened, a period that statements are about, an article. */
export interface TimelineItem {
  /** Of what was published; the others have it in their words. */
  readonly date?: ShownDate;
  readonly parts: readonly Inline[];
}

/** The three clocks of a story side by side: when things happened, what periods statements are about, when articles were published. */
export interface TimelineView {
  readonly title: string;
  readonly lead: string;
  readonly region: string;
  readonly caption: string;
  /** The heads of the columns: that of the years, then one for each cell of a row. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    /** Four digits: the first year that is named, so that "until 2019" is in 2019. */
    readonly year: string;
    /** Each with the head of its column. */
    readonly cells: readonly { readonly column: string; readonly items: readonly TimelineItem[] }[];
  }[];
}

/** A clock with all that it strikes at, in the order of its days. */
interface Clock {
  readonly column: string;
  readonly items: readonly (TimelineItem & { readonly year: string })[];
}

/** Lays the three clocks of a story side by side, year by year. Years in which none of them strikes, and clocks that never do, are left out. */
export function timelineOf(story: Story, site: Pick<Site, 'addresses' | 'labels'>): TimelineView {
  const { title, lead, region, caption, year: yearHead, ...heads } = site.labels.figures.clocks;
  const statements = statementsByClaim(story.articles);
  const clocks: readonly Clock[] = [
    { column: heads.happened, items: happened(story, statements, site) },
    { column: heads.about, items: periodsNamed(story, statements, site) },
    { column: heads.published, items: published(story, site) },
  ].filter(({ items }) => items.length > 0);
  const years = new Set(clocks.flatMap(({ items }) => items.map(({ year }) => year)));
  return {
    title,
    lead,
    region,
    caption,
    columns: [yearHead, ...clocks.map(({ column }) => column)],
    rows: [...years].sort().map((year) => ({
      year,
      cells: clocks.map(({ column, items }) => ({
        column,
        items: items.filter((item) => item.year === year).map(({ date, parts }) => ({ ...(date && { date }), parts })),
      })),
    })),
  };
}

const yearOf = (date: PartialDate): string => /\d{4}/.exec(date.edtf)?.[0] ?? '';

/** Sections that have a time, and the answers of date claims, by day. */
function happened(
  story: Story,
  statements: StatementsByClaim,
  { addresses, labels }: Pick<Site, 'addresses' | 'labels'>,
): Clock['items'] {
  const sections = story.sections.flatMap(({ id, title, when }) =>
    when ? [{ date: when, to: link(title, `#${sectionAnchor(id)}`) }] : [],
  );
  const answers = story.claims
    .filter(({ kind }) => kind === 'date')
    .flatMap((claim) =>
      datesGiven(claim, statements).map((date) => ({
        date,
        to: link(claim.short, addresses.claim(story.id, claim.id)),
      })),
    );
  return [...sections, ...answers]
    .sort((a, b) => comparePartialDates(a.date, b.date))
    .map(({ date, to }) => ({
      year: yearOf(date),
      parts: [text(labels.figures.clocks.item(formatDate(date, 'short', labels.dates))), to],
    }));
}

/** The dates that articles affirm on a date claim; those that read the same, once. */
function datesGiven(claim: Claim, statements: StatementsByClaim): PartialDate[] {
  const dates = (statements.get(claim.id) ?? []).flatMap(({ statement: { position, value } }) =>
    position === 'affirms' && value?.kind === 'date' ? [value.date] : [],
  );
  return [...new Map(dates.map((date) => [formatDate(date), date])).values()];
}

/** Periods that statements name, each once, with the claims they are about; by day. */
function periodsNamed(story: Story, statements: StatementsByClaim, { labels }: Pick<Site, 'labels'>): Clock['items'] {
  const periods = new Map<string, { date: PartialDate; claims: Set<Claim> }>();
  for (const claim of story.claims)
    for (const { statement } of statements.get(claim.id) ?? []) {
      if (!statement.asOf) continue;
      const entry = periods.get(statement.asOf.edtf) ?? { date: statement.asOf, claims: new Set<Claim>() };
      entry.claims.add(claim);
      periods.set(statement.asOf.edtf, entry);
    }
  return [...periods.values()]
    .sort((a, b) => comparePartialDates(a.date, b.date))
    .map(({ date, claims }) => {
      const period = labels.figures.clocks.item(formatPeriod(date, labels.dates));
      return { year: yearOf(date), parts: [text(`${period}${[...claims].map(({ short }) => short).join(', ')}`)] };
    });
}

function published(story: Story, { addresses, labels }: Pick<Site, 'addresses' | 'labels'>): Clock['items'] {
  return story.articles.map((article) => ({
    year: yearOf(article.published),
    date: showDate(article.published, 'short', labels.dates),
    parts: [link(article.outlet.name, addresses.article(article))],
  }));
}
