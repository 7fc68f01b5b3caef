import { readCorpus } from './corpus/read-corpus.ts';
import { compareText } from './corpus/problems.ts';
import { printReport } from './corpus/report.ts';
import type { Claim, Corpus, Story } from './corpus/model.ts';
import type { ClaimAgreement } from './derive/agreement.ts';
import { storyAgreement } from './derive/agreement.ts';
import type { Settings } from './settings.ts';
import { readSettings } from './settings.ts';
import type { Addresses } from './view/addresses.ts';
import { createAddresses } from './view/addresses.ts';

/** What every page of the site is made from: read once, then only looked at. */
export interface Site {
  readonly settings: Settings;
  readonly corpus: Corpus;
  readonly addresses: Addresses;
  /** Newest first: by the latest day on which an article was published. */
  readonly stories: readonly Story[];
  /** Every claim of a story, in its order. */
  readonly agreements: (story: Story) => readonly ClaimAgreement[];
  /** The last day on which one of its articles can have been published, as a day number; -Infinity for a story without articles. */
  readonly latestDay: (story: Story) => number;
  readonly agreement: (story: Story, claim: Claim) => ClaimAgreement;
}

/** The content cannot be shown; the message is the report of all its problems. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
}

let loaded: Site | undefined;

/**
 * The site of this process.
 *
 * @throws {ContentError} when the content has errors: nothing is published then
 */
export function loadSite(): Site {
  loaded ??= createSite(readSettings(process.env, process.cwd()));
  return loaded;
}

function createSite(settings: Settings): Site {
  const result = readCorpus(settings.contentFolder);
  if (!result.ok) throw new ContentError(printReport(result.problems, settings.contentFolderShown));
  const { corpus } = result;
  const agreements = new Map([...corpus.stories.values()].map((story) => [story, storyAgreement(story, corpus)]));
  const of = (story: Story) => agreements.get(story) ?? [];
  const latestDay = (story: Story) => Math.max(...story.articles.map(({ published }) => published.lastDay), -Infinity);
  return {
    settings,
    corpus,
    addresses: createAddresses(settings.basePath),
    stories: [...corpus.stories.values()].sort((a, b) => latestDay(b) - latestDay(a) || compareText(a.id, b.id)),
    agreements: of,
    latestDay,
    agreement: (story, claim) => {
      const found = of(story).find((agreement) => agreement.claim === claim);
      if (!found) throw new Error(`“${claim.id}” is no claim of the story “${story.id}”.`);
      return found;
    },
  };
}
