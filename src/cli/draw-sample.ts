/**
 * Draws items without putting them back, the same for the same seed.
 * Shuffles by Fisher and Yates over the generator mulberry32 (Tommy Ettinger, public domain).
 */
export function draw<Item>(items: readonly Item[], count: number, seed: number): Item[] {
  const random = mulberry32(seed);
  const pool = [...items];
  const drawn: Item[] = [];
  while (drawn.length < count && pool.length > 0) {
    const [item] = pool.splice(Math.floor(random() * pool.length), 1);
    if (item !== undefined) drawn.push(item);
  }
  return drawn;
}

/** A generator of numbers from 0 up to, not including, 1. */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
