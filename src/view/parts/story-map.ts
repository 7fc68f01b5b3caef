import type { Article, Claim, Story } from '../../corpus/model.ts';
import { allAnswers } from '../../derive/answer-groups.ts';
import { cellOf } from '../../derive/matrix.ts';
import { isComparable } from '../../derive/relate.ts';
import { sectionAnchor } from '../addresses.ts';
import { formatDay } from '../dates.ts';
import { axisClass } from '../figures/axis.ts';
import type { MapMark, MapSign } from '../figures/story-map.ts';
import { cellMarks, groupLabels, mapSigns, markPath, maxNamedColumns, maxNarrowColumns } from '../figures/story-map.ts';
import type { Site } from '../site.ts';
import { articleName } from './articles.ts';
import type { Link } from './inline.ts';

/** The map of a story: a row for each claim, a column for each article, a sign in each cell. */
export interface StoryMapView {
  readonly title: string;
  readonly lead: string;
  readonly key: {
    readonly answers: string;
    /** The signs that occur. */
    readonly signs: readonly { readonly class: string; readonly path: string; readonly words: string }[];
    readonly blank: string;
  };
  readonly region: string;
  readonly hint: string;
  readonly columns: number;
  /** Whether it is wider than a narrow screen. */
  readonly isWide: boolean;
  /** The names of the columns, where there is room for them; else they are in the list of articles. */
  readonly heads: readonly Link[];
  /** Where months or years begin, along the top. */
  readonly times: readonly { readonly label: string; readonly class: string }[];
  readonly sections: readonly {
    readonly title: Link;
    readonly rows: readonly {
      readonly claim: Link;
      readonly paths: readonly { readonly class: string; readonly path: string }[];
    }[];
  }[];
}

/** @returns `undefined` for a story of one article, of which there is nothing to compare */
export function storyMap(story: Story, site: Site): StoryMapView | undefined {
  const { articles } = story;
  if (articles.length < 2) return undefined;
  const words = site.labels.storyMap;
  const rows = new Map(story.claims.map((claim) => [claim, rowMarks(claim, story, site)]));
  const occurring = new Set([...rows.values()].flatMap((marks) => marks.map(({ sign }) => sign)));
  return {
    title: words.title,
    lead: words.lead(story.claims.length, articles.length),
    key: {
      answers: words.answers,
      signs: mapSigns
        .filter((sign) => occurring.has(sign))
        .map((sign) => ({ class: signClass(sign), path: markPath(sign, [0]), words: words.signs[sign] })),
      blank: words.blank,
    },
    region: words.region,
    hint: words.hint,
    columns: articles.length,
    isWide: articles.length > maxNarrowColumns,
    heads:
      articles.length > maxNamedColumns
        ? []
        : articles.map((article) => ({
            words: articleName(article, articles, site),
            href: site.addresses.article(article),
          })),
    times: times(articles, site),
    sections: story.sections
      .filter(({ claims }) => claims.length > 0)
      .map(({ id, title, claims }) => ({
        title: { words: title, href: `#${sectionAnchor(id)}` },
        rows: claims.map((claim) => ({
          claim: { words: claim.short, href: `#${claim.id}` },
          paths: pathsOf(rows.get(claim) ?? []),
        })),
      })),
  };
}

function signClass(sign: MapSign): string {
  return `m-${sign}`;
}

/** The marks of a claim, by column. */
export function rowMarks(claim: Claim, story: Story, site: Site): MapMark[] {
  const signs = new Map(
    allAnswers(site.answers(story, claim)).flatMap((group, index) =>
      group.statements.map(({ statement }): [unknown, MapSign] => [
        statement,
        isComparable(claim, statement) ? answerSignOf(index + 1) : 'other',
      ]),
    ),
  );
  return story.articles.flatMap((article, column) => {
    const cell = cellOf(article, claim);
    switch (cell.kind) {
      case 'says':
        return cellMarks(column, [...new Set(cell.statements.map((statement) => signs.get(statement) ?? 'other'))]);
      case 'silent':
      case 'unchecked':
        return cellMarks(column, [cell.kind]);
      case 'predates':
      case 'unseen':
        return [];
    }
  });
}

function answerSignOf(number: number): MapSign {
  return mapSigns.find((sign) => sign === number) ?? 'other';
}

function pathsOf(marks: readonly MapMark[]): { class: string; path: string }[] {
  return mapSigns.flatMap((sign) => {
    const places = marks.filter((mark) => mark.sign === sign).map(({ x }) => x);
    return places.length === 0 ? [] : [{ class: signClass(sign), path: markPath(sign, places) }];
  });
}

/** From so many months on the days would be of no use along the top. */
const maxMonthsOfDays = 3;

/** The columns with which a day begins, or a month where the articles are of many, as many as have room. */
function times(articles: readonly Article[], { labels }: Site): { label: string; class: string }[] {
  const labelsOf = (precision: 'day' | 'month') =>
    articles.map(({ published }) => formatDay(dayOf(published), precision, 'short', labels.dates));
  const months = labelsOf('month');
  const shown = new Set(months).size > maxMonthsOfDays ? months : labelsOf('day');
  return groupLabels(shown).map(({ label, at }) => ({ label, class: axisClass(at) }));
}

function dayOf({ firstDay, lastDay }: Article['published']): number {
  return Number.isFinite(lastDay) ? lastDay : firstDay;
}
