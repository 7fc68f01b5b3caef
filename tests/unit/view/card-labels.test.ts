import { expect, test } from 'vitest';
import { cardLabels } from '../../../src/view/card-labels.ts';
import { buildStory } from '../../support/build-story.ts';
import { siteOf } from '../../support/site.ts';

test('each column has the name of its article, whatever is in it', () => {
  const { story, corpus } = buildStory({ claims: [{ kind: 'quantity' }], articles: { a: {}, b: {} } });
  const [a, b] = story.articles;
  if (!a || !b) throw new Error('The story has two articles.');
  const named = { ...b, outlet: { ...b.outlet, name: 'The "B\\side"' } };
  expect(cardLabels([a, named], siteOf(corpus))).toContain(`.c0::before{content:"${a.outlet.name}"/""}`);
  expect(cardLabels([a, named], siteOf(corpus))).toContain('.c1::before{content:"The \\"B\\\\side\\""/""}');
});
