import type { Article, Story } from '../../corpus/model.ts';
import type { PartialDate } from '../../corpus/partial-date.ts';
import { allAnswers } from '../../derive/answer-groups.ts';
import { firstCandidates, firstPublished } from '../../derive/first-published.ts';
import { statementsByClaim } from '../../derive/statements.ts';
import { sectionAnchor } from '../addresses.ts';
import { formatDate, formatDay, formatPeriod } from '../dates.ts';
import type { Site } from '../site.ts';
import { axisClass } from './axis.ts';
import type { Tick } from './scale.ts';
import type { TimeGap } from './time-axis.ts';
import { createTimeAxis } from './time-axis.ts';

/** Something at its place in time: a day as a mark, a longer time as a bar. */
export interface TimelineMark {
  /** In per cent of the width. */
  readonly at: number;
  /** Of a bar, in per cent; absent for a mark. */
  readonly width?: number;
  /** On which row it is, from 0: marks that would be on top of each other stack. */
  readonly row: number;
  readonly title: string;
  readonly href?: string;
  /** Of an article that was the first with an answer that others give too. */
  readonly isFirst?: true;
}

/** The three clocks of a story as bands on one axis. */
export interface TimelineFigure {
  readonly bands: readonly { readonly title: string; readonly rows: number; readonly marks: readonly TimelineMark[] }[];
  /** With the class that puts its label to its place, see {@link axisClass}. */
  readonly ticks: readonly (Tick & { readonly class: string })[];
  readonly gaps: readonly Pick<TimeGap, 'at' | 'width'>[];
  /** What is ringed; that times are left out, and which. */
  readonly notes: readonly string[];
}

interface Dated {
  readonly date: Pick<PartialDate, 'firstDay' | 'lastDay'>;
  readonly title: string;
  readonly href?: string;
  readonly isFirst?: true;
}

/** How wide a mark is on a narrow screen, in per cent of the width: 11 px of 288. */
const markWidth = 4;
/** What is shorter than this is a mark. */
const minBar = 3;

export function timelineFigure(story: Story, site: Pick<Site, 'addresses' | 'labels' | 'answers'>): TimelineFigure {
  const { addresses, labels } = site;
  const words = labels.figures.clocks;
  const dated = (date: PartialDate) => formatDate(date, 'short', labels.dates);
  const statements = statementsByClaim(story.articles);
  const said = story.claims.flatMap((claim) =>
    (statements.get(claim.id) ?? []).map(({ statement }) => ({ claim, statement })),
  );
  const happened = [
    ...story.sections.flatMap(({ id, title, when }): Dated[] =>
      when ? [{ date: when, title: words.mark(dated(when), title), href: `#${sectionAnchor(id)}` }] : [],
    ),
    ...said.flatMap(({ claim, statement: { position, value } }): Dated[] =>
      value?.kind === 'date' && position === 'affirms'
        ? [
            {
              date: value.date,
              title: words.mark(dated(value.date), claim.short),
              href: addresses.claim(story.id, claim.id),
            },
          ]
        : [],
    ),
  ];
  const about = said.flatMap(({ claim, statement: { asOf } }): Dated[] =>
    asOf
      ? [
          {
            date: asOf,
            title: words.mark(formatPeriod(asOf, labels.dates), claim.short),
            href: addresses.claim(story.id, claim.id),
          },
        ]
      : [],
  );
  const firsts = firstAnswers(story, site);
  const published = story.articles.map((article): Dated => {
    const count = firsts.get(article);
    const name = article.outlet.name;
    return {
      date: article.published,
      title: words.mark(dated(article.published), count === undefined ? name : words.firstWith(name, count)),
      href: addresses.article(article),
      ...(count !== undefined && { isFirst: true }),
    };
  });
  const all = [
    { title: words.happened, items: distinct(happened) },
    { title: words.about, items: distinct(about) },
    { title: words.published, items: published },
  ].filter(({ items }) => items.length > 0);
  const days = all.flatMap(({ items }) => items.flatMap(({ date }) => [date.firstDay, date.lastDay]));
  const axis = createTimeAxis(days, labels);
  const gaps = axis.gaps.map(({ from, to }) =>
    labels.dates.fromTo(formatDay(from, 'month', 'short', labels.dates), formatDay(to, 'month', 'short', labels.dates)),
  );
  return {
    bands: all.map(({ title, items }) => {
      const marks = stack(items, axis.place);
      return { title, rows: Math.max(...marks.map(({ row }) => row)) + 1, marks };
    }),
    ticks: axis.ticks.map((tick) => ({ ...tick, class: axisClass(tick.at) })),
    gaps: axis.gaps.map(({ at, width }) => ({ at, width })),
    notes: [...(firsts.size > 0 ? [words.first] : []), ...(gaps.length > 0 ? [words.gaps(gaps)] : [])],
  };
}

/** Of articles that were the first with answers that others give too, as far as dates decide: with how many. */
function firstAnswers(story: Story, site: Pick<Site, 'answers'>): ReadonlyMap<Article, number> {
  const repeated = story.claims
    .flatMap((claim) => allAnswers(site.answers(story, claim)))
    .filter(({ articles }) => articles.length > 1);
  const counts = new Map<Article, number>();
  for (const { articles } of repeated) {
    const [first, ...others] = firstCandidates(firstPublished(articles, story));
    if (first && others.length === 0) counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  return counts;
}

function distinct(items: readonly Dated[]): Dated[] {
  return [...new Map(items.map((item) => [`${item.title} ${item.href}`, item])).values()];
}

/** Puts each item on the lowest row on which it has room; earlier ones first, so that the days of one week read from below. */
export function stack(items: readonly Dated[], place: (day: number) => number): TimelineMark[] {
  const ends: number[] = [];
  return items
    .map(({ date, title, href, isFirst }) => {
      const [from, to] = [place(date.firstDay), place(date.lastDay)];
      const isBar = to - from >= minBar;
      const at = isBar ? from : (from + to) / 2;
      return {
        start: isBar ? from : at - markWidth / 2,
        end: isBar ? to : at + markWidth / 2,
        mark: {
          at: Math.round(at * 100) / 100,
          ...(isBar && { width: Math.round((to - from) * 100) / 100 }),
          title,
          ...(href !== undefined && { href }),
          ...(isFirst && { isFirst }),
        },
      };
    })
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, mark }) => {
      const free = ends.findIndex((taken) => taken <= start);
      const row = free < 0 ? ends.length : free;
      ends[row] = end;
      return { ...mark, row };
    });
}
