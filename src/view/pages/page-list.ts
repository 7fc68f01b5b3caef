import type { Site } from '../site.ts';

/** Every page that has a title of its own, as `[path below the base, title]`: what the page for missing addresses looks through. */
export function pageList({ stories, corpus, addresses, labels }: Site): (readonly [path: string, title: string])[] {
  const { navigation } = labels.frame;
  const pages: readonly (readonly [address: string, title: string])[] = [
    [addresses.home, navigation.stories],
    [addresses.outlets, navigation.outlets],
    [addresses.sources, navigation.sources],
    [addresses.search, navigation.search],
    [addresses.method, navigation.method],
    ...stories.flatMap((story) => [
      [addresses.story(story), story.title] as const,
      [addresses.headlines(story), labels.headlines.titleOf(story.title)] as const,
      ...story.claims.map((claim) => [addresses.claim(story.id, claim.id), claim.question] as const),
      ...story.articles.map(
        (article) => [addresses.article(article), `${article.outlet.name}: ${article.headline}`] as const,
      ),
    ]),
    ...[...corpus.outlets.values()].map(({ id, name }) => [addresses.outlet(id), name] as const),
    ...[...corpus.sources.values()].map(({ id, name }) => [addresses.source(id), name] as const),
  ];
  return pages.map(([address, title]) => [address.slice(addresses.home.length), title]);
}
