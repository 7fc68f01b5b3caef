import { expect, test } from 'vitest';
import { headlineKind } from '../../src/derive/headlines.ts';
import { realSite } from '../support/site.ts';

const begins = { seen: /^as /, address: /^rebuilt from the address/, unseen: /^not / } as const;

test('what is known of a headline that was not seen is said as it is noted', () => {
  const articles = [...realSite().corpus.articles.values()].filter(({ headlineBasis }) => headlineBasis !== undefined);
  expect(articles.length).toBeGreaterThan(0);
  const other = articles.filter((article) => !begins[headlineKind(article)].test(article.headlineBasis ?? ''));
  expect(other.map(({ path }) => path)).toEqual([]);
});
