import type { Claim, Corpus, Story } from '../corpus/model.ts';
import { compareText } from '../corpus/report/problems.ts';
import type { ClaimAgreement } from '../derive/agreement.ts';
import type { ClaimAnswers } from '../derive/answer-groups.ts';
import type { Credited, CreditIndex } from '../derive/credits.ts';
import { creditIndex } from '../derive/credits.ts';
import type { StoryDerivation } from '../derive/story.ts';
import { deriveStory } from '../derive/story.ts';
import type { Settings } from '../settings.ts';
import type { Addresses } from './addresses.ts';
import { createAddresses } from './addresses.ts';
import type { Labels } from './labels/labels.ts';
import { labelsIn } from './labels/labels.ts';

/** What every page is made from: the corpus, what is derived of it once for all pages, and where things are. */
export interface Site {
  readonly settings: Settings;
  readonly corpus: Corpus;
  readonly addresses: Addresses;
  /** Every word that a reader sees, but for the content's own. */
  readonly labels: Labels;
  /** Newest first: by the day on which they were added here, then by the latest day on which an article was published. */
  readonly stories: readonly Story[];
  /** All that is derived of a story once. */
  readonly derived: (story: Story) => StoryDerivation;
  /** Every claim of a story, in its order. */
  readonly agreements: (story: Story) => readonly ClaimAgreement[];
  /** The last day on which one of its articles can have been published, as a day number; -Infinity for a story without articles. */
  readonly latestDay: (story: Story) => number;
  /** @throws when the claim is none of the story's */
  readonly agreement: (story: Story, claim: Claim) => ClaimAgreement;
  /**
   * The answers to a claim.
   *
   * @throws when the claim is none of the story's
   */
  readonly answers: (story: Story, claim: Claim) => ClaimAnswers;
  /** What is credited to an outlet or a source, or to someone unnamed who belongs to it. */
  readonly creditedFor: (id: string) => readonly Credited[];
}

/** Makes the site of a corpus. What is derived of a story, and what is credited to whom, is derived when first asked for, and kept. */
export function createSite(corpus: Corpus, settings: Settings): Site {
  const derivations = new Map<Story, StoryDerivation>();
  const derived = (story: Story) => {
    const derivation = derivations.get(story) ?? deriveStory(story, corpus);
    derivations.set(story, derivation);
    return derivation;
  };
  let credits: CreditIndex | undefined;
  const addedDay = ({ added }: Story) => added?.firstDay ?? 0;
  const latestDay = (story: Story) =>
    story.articles.reduce((latest, { published }) => Math.max(latest, published.lastDay), -Infinity);
  return {
    settings,
    corpus,
    addresses: createAddresses(settings.basePath),
    labels: labelsIn('en'),
    stories: [...corpus.stories.values()].sort(
      (a, b) => addedDay(b) - addedDay(a) || latestDay(b) - latestDay(a) || compareText(a.id, b.id),
    ),
    derived,
    agreements: (story) => [...derived(story).agreements.values()],
    latestDay,
    agreement: (story, claim) => {
      const found = derived(story).agreements.get(claim.id);
      if (found?.claim !== claim) throw new Error(`“${claim.id}” is no claim of the story “${story.id}”.`);
      return found;
    },
    answers: (story, claim) => {
      const found = derived(story).answers.get(claim.id);
      if (found?.claim !== claim) throw new Error(`“${claim.id}” is no claim of the story “${story.id}”.`);
      return found;
    },
    creditedFor: (id) => (credits ??= creditIndex(corpus)).get(id) ?? [],
  };
}
