import type { ArticleRecord, ClaimRecord, NameRecord, StoryRecord } from '../../../src/view/pages/search-record.ts';

/** What is searched of a generated site. */
export interface SiteOfRecords {
  readonly articles: number;
  readonly stories: readonly StoryRecord[];
  readonly names: readonly NameRecord[];
}

const articlesOfStory = 5;
const claimsOfStory = 12;
const outlets = 40;

/** Words that stories share, and syllables of which their names are made: a site has few words for what happens and many names. */
const common =
  'minister police strike flood election budget hospital school bridge court union factory harvest border treaty army storm fire market trade virus vaccine river harbour airport railway mine pension wage price tax debt reform protest inquiry trial verdict report number day reason name cost damage victim worker village capital president spokesman company owner delay closure opening visit talks vote law ban order demand reply claim warning'.split(
    ' ',
  );
const syllables = 'ba ne ko ri su ta lo mi da ve zu pe ga no fi ra to le ma si'.split(' ');

/** A generator of numbers from 0 up to, not including, 1: mulberry32 (Tommy Ettinger, public domain). */
function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Generates the records of a site of about so many articles, the same for the same seed. */
export function generateRecords(articles: number, seed: number): SiteOfRecords {
  const next = random(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item;
  const several = (count: number) => Array.from({ length: count }, () => pick(common)).join(' ');
  const name = () => {
    const word = Array.from({ length: 3 }, () => pick(syllables)).join('');
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const stories = Array.from({ length: Math.ceil(articles / articlesOfStory) }, (_, at): StoryRecord => {
    const [place, person] = [name(), name()];
    return {
      id: `story-${at}`,
      title: `${several(2)} of ${place}`,
      asked: several(3),
      claims: Array.from({ length: claimsOfStory }, (_claim, index): ClaimRecord => ({
        id: `claim-${index}`,
        question: `Which ${several(2)} of ${index % 3 === 0 ? place : person} was told of ${several(1)}?`,
        asked: several(3),
        names: [String(Math.floor(next() * 100_000)), name()],
        texts: [several(6), several(6), several(6), person],
        quotes: [several(4)],
        foreign: 0,
        reporting: [0, 1, 2, 3, 4].filter(() => next() < 0.7),
        headlined: [0].filter(() => next() < 0.2),
        agreement: pick(['agree', 'differ', 'conflict'] as const),
        words: 'Agree',
        answer: pick(['quantity', 'date', 'name', 'proposition'] as const),
        answers: [
          [String(Math.floor(next() * 100_000)), 3],
          [name(), 1],
        ],
      })),
      articles: Array.from({ length: articlesOfStory }, (_article, index): ArticleRecord => {
        const outlet = Math.floor(next() * outlets);
        return {
          id: `article-${index}`,
          headline: `${place}: ${several(5)}`,
          names: [],
          outlet: `outlet-${outlet}`,
          outletName: `Outlet ${outlet}`,
          date: '1 May 2024',
          year: String(2015 + Math.floor(next() * 10)),
        };
      }),
    };
  });
  const names = Array.from({ length: outlets + Math.ceil(articles / 5) }, (_, at): NameRecord => ({
    kind: at < outlets ? 'outlet' : 'source',
    path: `names/${at}/`,
    title: `${name()} ${name()}`,
    names: [],
    line: '',
  }));
  return { articles, stories, names };
}

/** Twenty questions in the words of claims that are spread over a site, with the claim that is meant. */
export function questionsOf({ stories }: SiteOfRecords): { readonly typed: string; readonly claim: string }[] {
  return Array.from({ length: 20 }, (_, index) => {
    const story = stories[Math.floor((index * stories.length) / 20)];
    const claim = story?.claims[(index * 5) % claimsOfStory];
    if (!story || !claim) throw new Error('The site has no stories.');
    return { typed: claim.question, claim: `${story.id}/${claim.id}` };
  });
}
