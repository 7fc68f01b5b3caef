import rss from '@astrojs/rss';
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSite } from '../load-site.ts';
import type { Feed } from '../view/pages/feed.ts';
import { correctionsFeed } from '../view/pages/corrections-page.ts';
import { storyFeed } from '../view/pages/feed.ts';

/** The feeds of stories, at `/feed.xml`, and of corrections, at `/corrections.xml`, where there are any. */
export const getStaticPaths: GetStaticPaths = () => {
  const site = loadSite();
  const feeds = { feed: storyFeed(site), corrections: correctionsFeed(site) };
  return Object.entries(feeds).flatMap(([name, feed]) => (feed ? [{ params: { feed: name }, props: { feed } }] : []));
};

export const GET: APIRoute<{ feed: Feed }> = ({ props }) => rss({ ...props.feed, items: [...props.feed.items] });
