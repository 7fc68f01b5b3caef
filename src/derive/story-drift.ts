import type { Claim, Story } from '../corpus/model.ts';
import type { ClaimDrift, Drift } from './drift.ts';
import { driftOn } from './drift.ts';
import type { RelianceLink } from './reliance.ts';

/** What became of a claim on a link, and whether the link is proved. */
export interface LinkDrift extends ClaimDrift {
  readonly proved: boolean;
}

/**
 * What became of the claims of a story on its links: by the id of the claim, in the order of the links. A claim that no link
 * passes on, leaves out or adds is not in it.
 */
export type StoryDrift = ReadonlyMap<string, readonly LinkDrift[]>;

/** Derives what became of every claim of a story on every link between its articles. */
export function storyDrift(story: Story, links: readonly RelianceLink[]): StoryDrift {
  const claims = new Map(story.claims.map((claim) => [claim.id, claim]));
  const byClaim = new Map<string, LinkDrift[]>();
  for (const link of links)
    for (const id of new Set([link.from, link.to].flatMap(({ statements }) => statements.map(({ claim }) => claim)))) {
      const claim = claims.get(id);
      const drifts = claim ? linkDrifts(claim, link) : [];
      if (drifts.length === 0) continue;
      const known = byClaim.get(id);
      if (known) known.push(...drifts);
      else byClaim.set(id, drifts);
    }
  return byClaim;
}

function linkDrifts(claim: Claim, { from, to, proved }: RelianceLink): LinkDrift[] {
  return (
    driftOn(claim, from, to)
      // Of a text that is only the likely one, what it lacks proves nothing.
      .filter(({ upstream, downstream }) => proved || (upstream !== undefined && downstream !== undefined))
      .map((drift) => ({ ...drift, proved }))
  );
}

/** Whether a drift changes an answer itself; a hedge or an origin that was not noted can look like one that is gone. */
const answerDrifts: Readonly<Record<Drift, boolean>> = {
  wider: true,
  narrower: true,
  higher: true,
  lower: true,
  'other-value': true,
  scope: true,
  position: true,
  stronger: true,
  weaker: true,
  'hedge-gone': false,
  'hedge-new': false,
  origin: false,
  'left-out': false,
  added: false,
};

/** The links of a story on which an answer itself changed, by claim, in the story’s order. */
export function changedAnswers(
  story: Story,
  drift: StoryDrift,
): { readonly claim: Claim; readonly links: readonly LinkDrift[] }[] {
  return story.claims
    .map((claim) => ({
      claim,
      links: (drift.get(claim.id) ?? []).filter(({ drifts }) => drifts.some((kind) => answerDrifts[kind])),
    }))
    .filter(({ links }) => links.length > 0);
}
