import type { Article } from '../../corpus/model.ts';
import { axisClass } from '../figures/axis.ts';
import type { RangeBar } from '../figures/range-bar.ts';
import { rangeBar } from '../figures/range-bar.ts';
import type { RangeChart } from '../figures/range-chart.ts';
import type { Site } from '../site.ts';
import { articleLinks } from './articles.ts';
import type { Inline, Link } from './inline.ts';

/** The values of a claim on one axis: each a line of words with its bar below it. */
export interface RangeFigureView {
  readonly caption: string;
  /** How words were read as numbers; absent where the values are dates. */
  readonly howRead?: Link;
  readonly groups: readonly {
    /** Its scope and period; absent where there is one group only. */
    readonly title?: string;
    readonly rows: readonly { readonly value: string; readonly articles: readonly Inline[]; readonly bar: RangeBar }[];
  }[];
  readonly ticks: readonly { readonly label: string; readonly class: string }[];
}

/** @param among the articles that those of the chart must be told apart from */
export function rangeFigure(chart: RangeChart, among: readonly Article[], site: Site): RangeFigureView {
  const { labels, addresses } = site;
  const { figures } = labels;
  const values = chart.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return {
    caption: figures.axis(chart.scale, chart.unit, values),
    ...(chart.scale !== 'dates' && { howRead: { words: figures.howRead, href: addresses.definition('figures') } }),
    groups: chart.groups.map(({ scope, period, rows }) => {
      const title = [scope, period].filter((words) => words !== '').join(', ');
      return {
        ...(title !== '' && chart.groups.length > 1 && { title }),
        rows: rows.map((row) => ({
          value: figures.positions[row.position] + row.words,
          articles: articleLinks(row.articles, among, site),
          bar: rangeBar(row, chart.ticks),
        })),
      };
    }),
    ticks: chart.ticks.map(({ at, label }) => ({ label, class: axisClass(at) })),
  };
}
