import type { Value } from '../../corpus/model.ts';
import type { ClaimAnswers } from '../../derive/answer-groups.ts';
import { allAnswers } from '../../derive/answer-groups.ts';
import type { Labels } from '../labels/labels.ts';
import type { Interval } from './drawn-value.ts';
import { drawnValue, intervalOf } from './drawn-value.ts';
import { openReach, scaleKind } from './range-chart.ts';
import { createScale } from './scale.ts';

/** The answers to a claim on one line, in the claim's own scope. Numbers are per cent of its width. */
export interface AnswerRange {
  readonly marks: readonly AnswerMark[];
}

/** An answer on the line: a dot, or a bar for a range, whose end is open where none is given. */
export interface AnswerMark {
  /** The number of the answer, from 1, see `allAnswers`. */
  readonly number: number;
  readonly from: number;
  /** The same as `from` for a single figure or day. */
  readonly to: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** @returns `undefined` where fewer than two answers have their place on a line, or all the same one */
export function answerRange(answers: ClaimAnswers, labels: Labels): AnswerRange | undefined {
  const { claim } = answers;
  if (claim.kind !== 'quantity' && claim.kind !== 'date') return undefined;
  const drawn = allAnswers(answers).flatMap((group, index) => {
    const interval = intervalOfValue(group.answer.value);
    return interval && answers.groups.includes(group) && group.answer.position === 'affirms'
      ? [{ number: index + 1, interval }]
      : [];
  });
  const ends = drawn.flatMap(({ interval: { min, max, point } }) => (point === undefined ? [min, max] : [point]));
  const finite = ends.filter(Number.isFinite);
  const low = Math.min(...finite);
  const high = Math.max(...finite);
  if (drawn.length < 2 || !(low < high)) return undefined;
  const { place } = createScale(scaleKind(claim.kind, low, high), low, high, labels);
  return {
    marks: drawn.map(({ number, interval: { min, max, point } }) => {
      const openStart = point === undefined && min === -Infinity;
      const openEnd = point === undefined && max === Infinity;
      const from = place(point ?? (openStart ? max : min));
      const to = place(point ?? (openEnd ? min : max));
      return {
        number,
        from: openStart ? Math.max(0, from - openReach) : from,
        to: openEnd ? Math.min(100, to + openReach) : to,
        openStart,
        openEnd,
      };
    }),
  };
}

function intervalOfValue(value: Value | undefined): Interval | undefined {
  const drawn = value && drawnValue(value);
  return drawn && intervalOf(drawn);
}
