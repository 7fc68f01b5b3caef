import type { Claim, Corpus, Story } from '../corpus/model.ts';
import { compareText } from '../corpus/report/problems.ts';
import type { ClaimAgreement } from '../derive/agreement.ts';
import { storyAgreement } from '../derive/agreement.ts';
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
  /** Newest first: by the latest day on which an article was published. */
  readonly stories: readonly Story[];
  /** Every claim of a story, in its order. */
  readonly agreements: (story: Story) => readonly ClaimAgreement[];
  /** The last day on which one of its articles can have been published, as a day number; -Infinity for a story without articles. */
  readonly latestDay: (story: Story) => number;
  /** @throws when the claim is none of the story's */
  readonly agreement: (story: Story, claim: Claim) => ClaimAgreement;
}

/** Makes the site of a corpus. Agreement is derived when a story is first asked for, and kept. */
export function createSite(corpus: Corpus, settings: Settings): Site {
  const derived = new Map<Story, ReadonlyMap<Claim, ClaimAgreement>>();
  const ofStory = (story: Story) => {
    const known = derived.get(story);
    if (known) return known;
    const agreements = new Map(storyAgreement(story, corpus).map((agreement) => [agreement.claim, agreement]));
    derived.set(story, agreements);
    return agreements;
  };
  const latestDay = (story: Story) =>
    story.articles.reduce((latest, { published }) => Math.max(latest, published.lastDay), -Infinity);
  return {
    settings,
    corpus,
    addresses: createAddresses(settings.basePath),
    labels: labelsIn('en'),
    stories: [...corpus.stories.values()].sort((a, b) => latestDay(b) - latestDay(a) || compareText(a.id, b.id)),
    agreements: (story) => [...ofStory(story).values()],
    latestDay,
    agreement: (story, claim) => {
      const found = ofStory(story).get(claim);
      if (!found) throw new Error(`“${claim.id}” is no claim of the story “${story.id}”.`);
      return found;
    },
  };
}
