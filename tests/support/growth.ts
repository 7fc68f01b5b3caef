/**
 * How much longer something takes when there is four times as much of it: about 4 where the work is linear, 16 where it is
 * quadratic. The least of three runs each, one after the other on one machine, so that its speed does not matter.
 *
 * @param run does the work for a size
 */
export function growth(run: (size: number) => void, size: number): number {
  run(size);
  return least(() => run(4 * size)) / least(() => run(size));
}

function least(run: () => void): number {
  const times = [1, 2, 3].map(() => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return Math.min(...times);
}
