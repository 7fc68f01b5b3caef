/** So many times at most both sizes are tried in turn: a machine that does something else besides slows some of them. */
const maxRounds = 12;
const enoughRounds = 3;

/**
 * How much longer something takes when there is four times as much of it: about 4 where the work is linear, 16 where it is
 * quadratic. The least of several runs each, in turn on one machine, so that its speed does not matter; more of them while the
 * answer is nearer to 16 than to 4.
 *
 * @param run does the work for a size
 */
export function growth(run: (size: number) => void, size: number): number {
  run(size);
  let small = Infinity;
  let large = Infinity;
  for (let round = 1; round <= maxRounds; round += 1) {
    small = Math.min(
      small,
      timeOf(() => run(size)),
    );
    large = Math.min(
      large,
      timeOf(() => run(4 * size)),
    );
    if (round >= enoughRounds && large / small < 8) break;
  }
  return large / small;
}

function timeOf(run: () => void): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}
