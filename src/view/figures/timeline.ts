import type { Article, Claim, Story } from '../../corpus/model.ts';
import type { PartialDate } from '../../corpus/partial-date.ts';
import { comparePartialDates } from '../../corpus/partial-date.ts';
import { formatDate } from '../dates.ts';

/** The three clocks of a story: when things happened, what periods statements are about, when articles were published. */
export interface TimelineYear {
  /** Four digits: the first year that is named, so that "until 2019" stands at 2019. */
  readonly year: string;
  /** Sections and answers of date claims, by day. */
  readonly happened: readonly {
    readonly date: PartialDate;
    readonly words: string;
    readonly section?: string;
    readonly claim?: Claim;
  }[];
  /** Periods that statements name, with the claims they are about. */
  readonly about: readonly { readonly date: PartialDate; readonly claims: readonly Claim[] }[];
  readonly published: readonly Article[];
}

const yearOf = (date: PartialDate): string => /\d{4}/.exec(date.edtf)?.[0] ?? '';

/** Lays the three clocks of a story side by side, year by year; years in which none of them strikes are left out. */
export function timelineOf(story: Story): TimelineYear[] {
  const happened = [
    ...story.sections.flatMap(({ id, title, when }) => (when ? [{ date: when, words: title, section: id }] : [])),
    ...story.claims
      .filter(({ kind }) => kind === 'date')
      .flatMap((claim) => datesGiven(story, claim).map((date) => ({ date, words: claim.short, claim }))),
  ].sort((a, b) => comparePartialDates(a.date, b.date));
  const about = periodsNamed(story);
  const years = new Set([
    ...happened.map(({ date }) => yearOf(date)),
    ...about.map(({ date }) => yearOf(date)),
    ...story.articles.map(({ published }) => yearOf(published)),
  ]);
  return [...years].sort().map((year) => ({
    year,
    happened: happened.filter(({ date }) => yearOf(date) === year),
    about: about.filter(({ date }) => yearOf(date) === year),
    published: story.articles.filter(({ published }) => yearOf(published) === year),
  }));
}

/** The dates that articles affirm on a date claim; those that read the same, once. */
function datesGiven(story: Story, claim: Claim): PartialDate[] {
  const dates = story.articles.flatMap((article) =>
    article.statements.flatMap(({ claim: id, position, value }) =>
      id === claim.id && position === 'affirms' && value?.kind === 'date' ? [value.date] : [],
    ),
  );
  return [...new Map(dates.map((date) => [formatDate(date), date])).values()];
}

function periodsNamed(story: Story): TimelineYear['about'] {
  const periods = new Map<string, { date: PartialDate; claims: Set<Claim> }>();
  for (const claim of story.claims) {
    for (const { asOf } of story.articles.flatMap(({ statements }) =>
      statements.filter((statement) => statement.claim === claim.id),
    )) {
      if (!asOf) continue;
      const entry = periods.get(asOf.edtf) ?? { date: asOf, claims: new Set<Claim>() };
      entry.claims.add(claim);
      periods.set(asOf.edtf, entry);
    }
  }
  return [...periods.values()]
    .map(({ date, claims }) => ({ date, claims: [...claims] }))
    .sort((a, b) => comparePartialDates(a.date, b.date));
}
