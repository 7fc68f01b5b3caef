import type { RangeChart, RangeRow } from './range-chart.ts';

/** A value drawn on an axis. Numbers are per cent of the axis' width; `opacity` is from 0 to 1. */
export interface RangeBar {
  readonly position: RangeRow['position'];
  readonly isAbout: boolean;
  /** Where the axis has its ticks. */
  readonly ticks: readonly number[];
  /** The part of the bar that is sure; absent where a single figure is given, or both ends are open. */
  readonly solid?: { readonly x: number; readonly width: number };
  /** Where an end is open the bar fades towards it in steps. */
  readonly fading: readonly { readonly x: number; readonly width: number; readonly opacity: number }[];
  /** The printed figure. */
  readonly point?: number;
}

/** How strong the steps of an open end are, from the end inwards. */
const fade = [0.15, 0.35, 0.6];

/** Draws one value: an end that is not given fades out. */
export function rangeBar(row: RangeRow, ticks: RangeChart['ticks']): RangeBar {
  const isOpen = row.openStart || row.openEnd;
  const step = (row.to - row.from) / fade.length;
  return {
    position: row.position,
    isAbout: row.precision === 'about',
    ticks: ticks.map(({ at }) => at),
    ...(!isOpen && row.to > row.from && { solid: { x: row.from, width: row.to - row.from } }),
    fading: [
      ...(row.openStart ? fade.map((opacity, index) => ({ opacity, x: row.from + index * step, width: step })) : []),
      ...(row.openEnd
        ? fade.toReversed().map((opacity, index) => ({ opacity, x: row.from + index * step, width: step }))
        : []),
    ],
    ...(row.point !== undefined && { point: row.point }),
  };
}
