import rss from '@astrojs/rss';
import type { APIRoute, GetStaticPaths } from 'astro';
import { dayToDate } from '../corpus/partial-date.ts';
import { loadSite } from '../load-site.ts';

/** The feed of stories, at `/feed.xml`. A feed needs full addresses, so there is one only where the site knows its own. */
export const getStaticPaths: GetStaticPaths = () =>
  loadSite().settings.siteUrl === undefined ? [] : [{ params: { feed: 'feed' } }];

export const GET: APIRoute = async () => {
  const { settings, stories, addresses, latestDay } = loadSite();
  const site = settings.siteUrl ?? '';
  return rss({
    title: 'Synoptic',
    description: 'Every outlet’s version of a news story next to the others, claim by claim.',
    site: site + addresses.home,
    items: stories.map((story) => ({
      title: story.title,
      link: site + addresses.story(story),
      description: story.summary,
      ...(Number.isFinite(latestDay(story)) && { pubDate: dayToDate(latestDay(story)) }),
    })),
  });
};
