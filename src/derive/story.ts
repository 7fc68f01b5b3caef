import type { Corpus, Story } from '../corpus/model.ts';
import type { ClaimAgreement } from './agreement.ts';
import { storyAgreement } from './agreement.ts';
import type { ClaimAnswers } from './answer-groups.ts';
import { answersOn } from './answer-groups.ts';
import type { StoryHeadlines } from './headlines.ts';
import { storyHeadlines } from './headlines.ts';
import type { ReportingCounts } from './omissions.ts';
import { reportingCounts } from './omissions.ts';
import type { RelianceLink } from './reliance.ts';
import { relianceLinks } from './reliance.ts';
import type { StoryDrift } from './story-drift.ts';
import { storyDrift } from './story-drift.ts';

/** All that is derived of a story once and asked for by many pages. */
export interface StoryDerivation {
  readonly story: Story;
  /** By the id of the claim; every claim, in the story’s order. */
  readonly agreements: ReadonlyMap<string, ClaimAgreement>;
  /** By the id of the claim; every claim, in the story’s order. */
  readonly answers: ReadonlyMap<string, ClaimAnswers>;
  readonly headlines: StoryHeadlines;
  readonly links: readonly RelianceLink[];
  readonly drift: StoryDrift;
  readonly reporting: ReportingCounts;
}

/** Derives of a story what many pages ask for. */
export function deriveStory(story: Story, corpus: Pick<Corpus, 'articles' | 'sources'>): StoryDerivation {
  const links = relianceLinks(story, corpus);
  const agreements = storyAgreement(story, corpus);
  const answers = new Map(agreements.map((agreement) => [agreement.claim.id, answersOn(agreement, corpus)]));
  return {
    story,
    agreements: new Map(agreements.map((agreement) => [agreement.claim.id, agreement])),
    answers,
    headlines: storyHeadlines(story, answers, corpus),
    links,
    drift: storyDrift(story, links),
    reporting: reportingCounts(story),
  };
}
