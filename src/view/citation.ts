import type { Claim, Story } from '../corpus/model.ts';
import type { Settings } from '../settings.ts';
import type { Addresses } from './addresses.ts';

/** How to cite a claim of the site: title, story, site and address. The address is whole only where the site knows its own. */
export function citeClaim(
  claim: Pick<Claim, 'id' | 'question'>,
  story: Pick<Story, 'id' | 'title'>,
  settings: Pick<Settings, 'siteUrl'>,
  addresses: Addresses,
): string {
  return `“${claim.question}” In “${story.title}”, Synoptic, ${settings.siteUrl ?? ''}${addresses.claim(story.id, claim.id)}`;
}
