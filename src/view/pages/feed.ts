import { dayToDate } from '../../corpus/partial-date.ts';
import type { Site } from '../site.ts';

/** A feed; addresses are whole. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  readonly site: string;
  readonly items: readonly {
    readonly title: string;
    readonly link: string;
    readonly description: string;
    /** When it was published here, where that is known. */
    readonly pubDate?: Date;
  }[];
}

/** @returns `undefined` where the site does not know its own address, which a feed needs */
export function storyFeed(site: Site): Feed | undefined {
  const { addresses, labels } = site;
  const { siteUrl } = site.settings;
  if (siteUrl === undefined) return undefined;
  return {
    title: labels.frame.siteName,
    description: labels.frame.feedDescription,
    site: siteUrl + addresses.home,
    items: site.stories.map((story) => ({
      title: story.title,
      link: siteUrl + addresses.story(story),
      description: story.summary,
      ...(story.added && { pubDate: dayToDate(story.added.firstDay) }),
    })),
  };
}
