import type { APIRoute } from 'astro';
import { loadSite } from '../../load-site.ts';

/** Every page that has a title of its own, as `[path below the base, title]`: what the page for missing addresses looks through. */
export const GET: APIRoute = () => {
  const { stories, corpus, addresses } = loadSite();
  const pages: [string, string][] = [
    [addresses.home, 'Stories'],
    [addresses.outlets, 'Outlets'],
    [addresses.sources, 'Sources'],
    [addresses.search, 'Search'],
    [addresses.method, 'Method'],
    ...stories.flatMap((story): [string, string][] => [
      [addresses.story(story), story.title],
      ...story.claims.map((claim): [string, string] => [addresses.claim(story.id, claim.id), claim.question]),
      ...story.articles.map((article): [string, string] => [
        addresses.article(article),
        `${article.outlet.name}: ${article.headline}`,
      ]),
    ]),
    ...[...corpus.outlets.values()].map(({ id, name }): [string, string] => [addresses.outlet(id), name]),
    ...[...corpus.sources.values()].map(({ id, name }): [string, string] => [addresses.source(id), name]),
  ];
  return Response.json(pages.map(([address, title]) => [address.slice(addresses.home.length), title]));
};
