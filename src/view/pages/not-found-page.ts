import type { Link } from '../parts/inline.ts';
import type { Site } from '../site.ts';
import type { PageFrame, SearchBoxView } from './frame.ts';
import { pageFrame, searchBox } from './frame.ts';

/** The page that is served in the place of those that do not exist. */
export interface NotFoundPage {
  readonly frame: PageFrame;
  readonly heading: string;
  readonly lead: string;
  readonly search: SearchBoxView;
  /** The pages that may have been meant are found by a script, in a list of all. */
  readonly nearest: { readonly title: string; readonly pages: string; readonly base: string };
  readonly stories: { readonly title: string; readonly links: readonly Link[] };
  readonly claims: Link;
}

export function notFoundPage(site: Site): NotFoundPage {
  const { addresses } = site;
  const labels = site.labels.frame.notFound;
  return {
    frame: pageFrame({ title: labels.title, description: labels.description }, site),
    heading: labels.heading,
    lead: labels.lead,
    search: searchBox('lost-search', site, true),
    nearest: { title: labels.nearest, pages: addresses.file('data/pages.json'), base: addresses.home },
    stories: {
      title: labels.stories,
      links: site.stories.map((story) => ({ words: story.title, href: addresses.story(story) })),
    },
    claims: { words: labels.claims, href: addresses.search },
  };
}
