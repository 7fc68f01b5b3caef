/**
 * What a cell of a map shows: the answer it gives by its number, as far as numbers have forms of their own; something that has
 * no such number; silence; or that it was not checked. A cell that can say nothing shows nothing.
 */
export type MapSign = 1 | 2 | 3 | 4 | 5 | 6 | 'other' | 'silent' | 'unchecked';

/** The signs in the order in which they are drawn and explained. */
export const mapSigns: readonly MapSign[] = [1, 2, 3, 4, 5, 6, 'other', 'silent', 'unchecked'];

/** A sign at a place of a row: the middle of its column, counted from 0, or beside it where a cell has several. */
export interface MapMark {
  readonly sign: MapSign;
  readonly x: number;
}

/**
 * How each sign is drawn at its place, in a row 10 high: points, which a round or a square end of the line makes discs and squares,
 * and upright lines. So they keep their form however wide a row is drawn; what is round and how thick is in `story-map.css`.
 */
const forms: Readonly<Record<MapSign, string>> = {
  1: '5h0',
  2: '5h0',
  3: '2v6',
  4: '5h0',
  5: '3h0m0 4h0',
  6: '1v8',
  other: '5h0',
  silent: '5h0',
  unchecked: '5h0',
};

/** The path of a sign in a row. */
export function markPath(sign: MapSign, places: readonly number[]): string {
  return places.map((x) => `M${x} ${forms[sign]}`).join('');
}

/** How far apart signs of one cell are, and how far from first to last, of the width of a column. */
const apart = { each: 0.4, all: 0.8 };

/** The signs of a cell, side by side in the order given. */
export function cellMarks(column: number, signs: readonly MapSign[]): MapMark[] {
  const each = Math.min(apart.each, apart.all / (signs.length - 1));
  return signs.map((sign, index) => ({
    sign,
    x: signs.length === 1 ? column : tenth(column + (index - (signs.length - 1) / 2) * each),
  }));
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The column of a place in a row. */
export function columnAt(x: number): number {
  return Math.round(x);
}

/**
 * Puts the columns of a path into another order.
 *
 * @param placeOf the new column of each, by the one it had
 */
export function reorderPath(path: string, placeOf: readonly number[]): string {
  return path.replace(/M(-?[\d.]+)/g, (_, x: string) => {
    const column = columnAt(Number(x));
    return `M${tenth(Number(x) - column + (placeOf[column] ?? column))}`;
  });
}

/** So many columns have room for their names. */
export const maxNamedColumns = 8;

/** A map of more columns is wider than a narrow screen, and scrolls sideways there. */
export const maxNarrowColumns = 32;

/** The width of a character of 12 px, in per cent of the least width at which a map of few or of many columns is drawn. */
const characterWidth = { few: 2.6, many: 1.1 };

/** A label along the top, where its group of columns begins, in per cent of the width. */
export interface GroupLabel {
  readonly label: string;
  readonly at: number;
}

/** Where each group of neighbouring columns begins, as far as the labels have room: those of the largest groups first. */
export function groupLabels(groups: readonly string[]): GroupLabel[] {
  const character = groups.length > maxNarrowColumns ? characterWidth.many : characterWidth.few;
  const end = ({ label, at }: GroupLabel) => at + (label.length + 1) * character;
  const starts = groups.flatMap((label, column) => (label === groups[column - 1] ? [] : [column]));
  return starts
    .map((column, index) => ({
      label: groups[column] ?? '',
      at: Math.round((column / groups.length) * 100),
      size: (starts[index + 1] ?? groups.length) - column,
    }))
    .sort((a, b) => b.size - a.size || a.at - b.at)
    .reduce<GroupLabel[]>((placed, { label, at }) => {
      const one = { label, at };
      const isFree = placed.every((other) => end(one) <= other.at || end(other) <= at);
      return isFree && end(one) <= 100 ? [...placed, one] : placed;
    }, [])
    .sort((a, b) => a.at - b.at);
}
