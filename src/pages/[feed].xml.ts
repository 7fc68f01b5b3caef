import rss from '@astrojs/rss';
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSite } from '../load-site.ts';
import type { Feed } from '../view/pages/feed.ts';
import { storyFeed } from '../view/pages/feed.ts';

/** The feed of stories, at `/feed.xml`, where there is one. */
export const getStaticPaths: GetStaticPaths = () => {
  const feed = storyFeed(loadSite());
  return feed ? [{ params: { feed: 'feed' }, props: { feed } }] : [];
};

export const GET: APIRoute<{ feed: Feed }> = ({ props }) => rss({ ...props.feed, items: [...props.feed.items] });
