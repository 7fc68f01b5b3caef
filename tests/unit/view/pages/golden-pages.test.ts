import { describe, expect, test } from 'vitest';
import { articlePage } from '../../../../src/view/pages/article-page.ts';
import { claimPage } from '../../../../src/view/pages/claim-page.ts';
import { correctionsFeed, correctionsPage } from '../../../../src/view/pages/corrections-page.ts';
import { storyFeed } from '../../../../src/view/pages/feed.ts';
import { pageFrame } from '../../../../src/view/pages/frame.ts';
import { frontPage } from '../../../../src/view/pages/front-page.ts';
import { lastModified } from '../../../../src/view/pages/last-modified.ts';
import { methodPage } from '../../../../src/view/pages/method-page.ts';
import { outletsPage, sourcesPage } from '../../../../src/view/pages/name-lists.ts';
import { notFoundPage } from '../../../../src/view/pages/not-found-page.ts';
import { outletPage } from '../../../../src/view/pages/outlet-page.ts';
import { pageList } from '../../../../src/view/pages/page-list.ts';
import { headlinesPage } from '../../../../src/view/pages/headlines-page.ts';
import { readingPage } from '../../../../src/view/pages/reading-page.ts';
import { searchPage } from '../../../../src/view/pages/search-page.ts';
import { sourcePage } from '../../../../src/view/pages/source-page.ts';
import { storyPage } from '../../../../src/view/pages/story-page.ts';
import { readFiles } from '../../../support/content-folder.ts';
import { storyRelations } from '../../../../src/view/story-relations.ts';
import { everyForm } from '../../../support/every-form.ts';
import { expectGolden } from '../../../support/golden.ts';
import { siteOf } from '../../../support/site.ts';

// What every page finally says, of a small story that has every form of content. A page's frame is the same on all: it is
// checked by itself.

const result = readFiles(everyForm);
if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
const { corpus } = result;
const site = siteOf(corpus);
const hosted = siteOf(corpus, {
  SITE_URL: 'https://synoptic.example',
  BASE_PATH: '/repo/',
  REPORT_TO: 'editors@synoptic.example',
});

function known<Item>(items: ReadonlyMap<string, Item>, id: string): Item {
  const item = items.get(id);
  if (item === undefined) throw new Error(`The content has no “${id}”.`);
  return item;
}

const story = known(corpus.stories, 'harbour');
const claim = (id: string) => known(new Map(story.claims.map((one) => [one.id, one])), id);
const article = (id: string) => known(corpus.articles, `harbour/${id}`);

function text(page: object): string {
  const withoutFrame = (key: string, value: unknown) => (key === 'frame' ? undefined : value);
  return `${JSON.stringify(page, withoutFrame, 1)}\n`;
}

describe('every page says what it said', () => {
  test.each<[string, () => object]>([
    ['front', () => frontPage(site)],
    ['story', () => storyPage(story, site)],
    ['reading', () => readingPage(story, site)],
    ['headlines', () => headlinesPage(story, site)],
    ['relations', () => storyRelations(story, site)],
    ...story.claims.map(({ id }): [string, () => object] => [`claim-${id}`, () => claimPage(story, claim(id), site)]),
    ['article-kanal-zwei', () => articlePage(story, article('kanal-zwei'), site)],
    ['article-wire-one', () => articlePage(story, article('wire-one'), site)],
    ['outlet-wire-one', () => outletPage(known(corpus.outlets, 'wire-one'), site)],
    ['source-port-spokesman', () => sourcePage(known(corpus.sources, 'port-spokesman'), site)],
    ['outlets', () => outletsPage(site)],
    ['sources', () => sourcesPage(site)],
    ['method', () => methodPage(site)],
    ['corrections', () => correctionsPage(site)],
    ['search', () => searchPage(site)],
    ['not-found', () => notFoundPage(site)],
    ['page-list', () => pageList(site)],
  ])('%s', async (name, page) => {
    await expectGolden(text(page()), `${name}.json`);
  });
});

test('a page is a plain value: nothing is lost when it is written and read', () => {
  const page = storyPage(story, site);
  expect(JSON.parse(JSON.stringify(page))).toEqual(page);
});

describe('the frame of a page', () => {
  test('on a site that does not know its address', () => {
    const frame = pageFrame({ title: 'A title', description: 'What it is.', path: '/outlets/' }, site);
    expect(frame).toMatchObject({ title: 'A title · Synoptic', description: 'What it is.', hasPolicy: true });
    expect(frame).not.toHaveProperty('canonical');
    expect(frame).not.toHaveProperty('feed');
    expect(frame.header.places.map(({ words, current }) => [words, current])).toEqual([
      ['Stories', undefined],
      ['Outlets', 'page'],
      ['Sources', undefined],
      ['Method', undefined],
    ]);
    expect(frame.footer.links[0]?.href).toBe('/method/#corrections');
  });

  test('on a site that knows it, below a base path', () => {
    const { frame } = claimPage(story, claim('opened'), hosted);
    expect(frame.canonical).toBe('https://synoptic.example/repo/claims/harbour/opened/');
    expect(frame.feed?.href).toBe('/repo/feed.xml');
    expect(frame.footer.links[0]?.href).toMatch(/^mailto:editors@synoptic\.example\?/);
  });

  test('a place within a part of the site is marked as one', () => {
    const { frame } = storyPage(story, site);
    expect(frame.header.places.map(({ current }) => current)).toEqual(['true', undefined, undefined, undefined]);
  });

  test.each([
    ['the search page has its own box', searchPage(site).frame, undefined],
    ['and so has the front page', frontPage(site).frame, undefined],
    ['every other has one', storyPage(story, site).frame, 'site-search'],
  ])('%s', (_what, frame, id) => {
    expect(frame.header.search?.id).toBe(id);
  });

  test('the page for missing addresses has no address of its own', () => {
    expect(notFoundPage(hosted).frame).not.toHaveProperty('canonical');
  });
});

test('the feed of corrections leads to the cells, with the days on which they were corrected', () => {
  expect(correctionsFeed(site)).toBeUndefined();
  expect(correctionsFeed(hosted)?.items).toEqual([
    {
      title: `${known(corpus.outlets, 'kanal-zwei').name} on “${claim('workers').question}”`,
      link: 'https://synoptic.example/repo/stories/harbour/#workers--kanal-zwei',
      description: 'It said: about 900. It says: more than 900. The article gives 900 as a least number.',
      pubDate: new Date('2024-03-20'),
    },
  ]);
});

test('what a page of a story last changed is its last correction, or the day it was added', () => {
  const dated = siteOf(
    {
      ...corpus,
      stories: new Map(
        [...corpus.stories].map(([id, one]) => [
          id,
          id === 'bridge' ? { ...one, added: { ...article('wire-one').published, firstDay: 19_000 } } : one,
        ]),
      ),
    },
    { BASE_PATH: '/repo/' },
  );
  const day = lastModified(dated);
  expect(day('/repo/claims/harbour/workers/')).toEqual(new Date('2024-03-20'));
  expect(day('/repo/stories/bridge/')).toEqual(new Date(19_000 * 86_400_000));
  expect(day('/repo/method/')).toBeUndefined();
});

test('the feed has whole addresses and the days on which stories were added, and is there only where the site knows its address', () => {
  expect(storyFeed(site)).toBeUndefined();
  const feed = storyFeed(hosted);
  expect(feed?.site).toBe('https://synoptic.example/repo/');
  expect(feed?.items.map(({ link }) => link)).toContain('https://synoptic.example/repo/stories/harbour/');
  expect(feed?.items.map(({ pubDate }) => pubDate)).toEqual([undefined, undefined]);
  const added = { ...story, added: { ...article('wire-one').published, firstDay: 19_900 } };
  const dated = siteOf({ ...corpus, stories: new Map([['harbour', added]]) }, { SITE_URL: 'https://synoptic.example' });
  expect(storyFeed(dated)?.items.map(({ pubDate }) => pubDate)).toEqual([new Date(19_900 * 86_400_000)]);
});
