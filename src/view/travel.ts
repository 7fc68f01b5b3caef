import type { Claim, Corpus, Story } from '../corpus/model.ts';
import type { ClaimDrift, Drift } from '../derive/drift.ts';
import { driftOn } from '../derive/drift.ts';
import { hopsOf } from '../derive/lineage.ts';

/** What became of a claim on a hop, and whether the hop is proved. */
export interface Travelled extends ClaimDrift {
  readonly proved: boolean;
}

/** What became of a claim on every hop between articles of a story, in order of publication. */
export function travelOf(claim: Claim, story: Story, corpus: Pick<Corpus, 'articles'>): Travelled[] {
  return hopsOf(story, corpus).flatMap(({ from, to, proved }) =>
    driftOn(claim, from, to)
      // Of a text that is only the likely one, what it lacks proves nothing.
      .filter(({ upstream, downstream }) => proved || (upstream !== undefined && downstream !== undefined))
      .map((drift) => ({ ...drift, proved })),
  );
}

/** All changes of an answer itself; a hedge or an origin that was not noted can look like one that is gone. */
const telling: ReadonlySet<Drift> = new Set([
  'wider',
  'narrower',
  'higher',
  'lower',
  'other-value',
  'scope',
  'position',
  'stronger',
  'weaker',
]);

/** The hops of a story on which an answer itself changed, by claim, in the story's order. */
export function tellingTravels(
  story: Story,
  corpus: Pick<Corpus, 'articles'>,
): { readonly claim: Claim; readonly hops: readonly Travelled[] }[] {
  return story.claims
    .map((claim) => ({
      claim,
      hops: travelOf(claim, story, corpus).filter(({ drifts }) => drifts.some((drift) => telling.has(drift))),
    }))
    .filter(({ hops }) => hops.length > 0);
}
