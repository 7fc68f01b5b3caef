import type { APIRoute } from 'astro';
import { wordsOf } from '../../browser/search/query.ts';
import { loadSite } from '../../load-site.ts';
import { statementTexts } from '../../view/words.ts';

/** The words by which claims, outlets and sources are found, most frequent first: what a misspelt word is held against. */
export const GET: APIRoute = () => {
  const { stories, corpus, agreements } = loadSite();
  const texts = [
    ...stories.flatMap((story) => [
      story.title,
      ...agreements(story).flatMap((agreement) => {
        const { question, short, aliases } = agreement.claim;
        return [question, short, ...aliases, ...statementTexts(agreement)];
      }),
    ]),
    ...[...corpus.outlets.values()].map(({ name }) => name),
    ...[...corpus.sources.values()].flatMap(({ name, aliases, otherSpellings }) => [
      name,
      ...aliases,
      ...otherSpellings,
    ]),
  ];
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(wordsOf)) {
    // Nobody misspells a figure by a letter, and words of three letters are near to everything.
    if (word.length > 3 && !/\d/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
  return Response.json(words);
};
