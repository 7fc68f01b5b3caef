import leven from 'leven';
import { compareText } from './problems.ts';

/**
 * The candidate nearest to what was written, or `undefined` if none is near enough to be meant.
 * Near enough: at most a third of the letters differ (Levenshtein distance), `slack` at least allowed.
 */
export function nearest(written: string, candidates: Iterable<string>, slack = 2): string | undefined {
  const wanted = written.toLowerCase().slice(0, 200);
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of [...candidates].sort(compareText)) {
    const distance = leven(wanted, candidate.toLowerCase());
    if (distance > Math.max(slack, Math.floor(candidate.length / 3))) continue;
    if (!best || distance < best.distance) best = { candidate, distance };
  }
  return best?.candidate;
}

/** A hint that names the nearest candidate, else the first few of them. */
export function suggest(written: string, candidates: Iterable<string>): string {
  const all = [...candidates].sort(compareText);
  const near = nearest(written, all);
  if (near !== undefined) return `Did you mean “${near}”?`;
  if (all.length === 0) return '';
  const shown = all.slice(0, 12).join(', ');
  return all.length > 12 ? `There are: ${shown} and ${all.length - 12} more.` : `There are: ${shown}.`;
}
