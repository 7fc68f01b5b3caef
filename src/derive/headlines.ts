import type { Article, Claim, Corpus, Statement, Story } from '../corpus/model.ts';
import { bodyUnlike } from './agreement.ts';
import type { AnswerGroup, ClaimAnswers } from './answer-groups.ts';
import { allAnswers } from './answer-groups.ts';

/** What is known of an article's headline. */
export type HeadlineKind =
  /** It was seen, or someone gives it. */
  | 'seen'
  /** The editors made words of the address: these may be the headline's, or not. */
  | 'address'
  /** Nothing is known of it. */
  | 'unseen';

export function headlineKind({
  headlineBasis,
  headlineFrom,
}: Pick<Article, 'headlineBasis' | 'headlineFrom'>): HeadlineKind {
  if (headlineFrom === 'unseen') return 'unseen';
  return headlineBasis === undefined || headlineFrom === 'copy' ? 'seen' : 'address';
}

/** What is said above an article's text: in its headline, or in the deck, the lines below it. */
export type HeadlinePlace = 'headline' | 'deck';

/** An answer to a claim that is given above an article's text. */
export interface HeadlineStatement {
  readonly article: Article;
  readonly claim: Claim;
  readonly statement: Statement;
  readonly place: HeadlinePlace;
  readonly group: AnswerGroup;
  /** What the article's own text answers, where nothing in it agrees; else nothing. */
  readonly otherwise: readonly AnswerGroup[];
}

/** An article's headline, with the answers that it gives, in the article's order. */
export interface ArticleHeadline {
  readonly article: Article;
  readonly kind: HeadlineKind;
  readonly statements: readonly HeadlineStatement[];
}

/** A claim that headlines answer. */
export interface CarriedClaim {
  readonly answers: ClaimAnswers;
  /** The articles whose headlines were seen and carry it, in the story's order. */
  readonly articles: readonly Article[];
  /** What they answer: what most of them do first. */
  readonly given: readonly GivenAnswer[];
}

/** An answer that headlines give. */
export interface GivenAnswer {
  readonly group: AnswerGroup;
  /** One for each article whose headline was seen and gives it. */
  readonly headlines: readonly HeadlineStatement[];
  /** The same above articles whose headlines were not seen: in an address, or in a deck. */
  readonly elsewhere: readonly HeadlineStatement[];
}

/** A claim that no headline carries. */
export interface UncarriedClaim {
  readonly claim: Claim;
  /** What is said on it above articles whose headlines were not seen. */
  readonly elsewhere: readonly HeadlineStatement[];
}

/** The headlines of a story. Each article is in one of the three lists, each claim carried or not. */
export interface StoryHeadlines {
  /** The headlines that were seen, in the story's order. */
  readonly seen: readonly ArticleHeadline[];
  /** Those that are only known from an address, in the story's order. */
  readonly addresses: readonly ArticleHeadline[];
  /** Those of which nothing is known, in the story's order. */
  readonly unseen: readonly ArticleHeadline[];
  /**
   * What headlines answer differently first, then what most of them carry, then what is in headlines rather than in decks; the
   * same in the story's order.
   */
  readonly carried: readonly CarriedClaim[];
  /** In the story's order. */
  readonly uncarried: readonly UncarriedClaim[];
}

/**
 * Derives which claims the headlines of a story carry, and with which answers: by the statements that are placed in a headline
 * or a deck. Only headlines that were seen carry a claim.
 *
 * @param answers those of the story's claims, by id
 */
export function storyHeadlines(
  story: Pick<Story, 'articles'>,
  answers: ReadonlyMap<string, ClaimAnswers>,
  corpus: Pick<Corpus, 'sources'>,
): StoryHeadlines {
  const all = articleHeadlines(story, answers, corpus);
  const ofKind = (kind: HeadlineKind) => all.filter((headline) => headline.kind === kind);
  const [seen, addresses, unseen] = [ofKind('seen'), ofKind('address'), ofKind('unseen')];
  const inSeen = byClaim(seen);
  const elsewhere = byClaim(all.filter(({ kind }) => kind !== 'seen'));
  const carried: CarriedClaim[] = [];
  const uncarried: UncarriedClaim[] = [];
  for (const one of answers.values()) {
    const { claim } = one;
    const here = inSeen.get(claim.id);
    const others = elsewhere.get(claim.id) ?? [];
    if (here) carried.push(carriedClaim(one, here, others));
    else uncarried.push({ claim, elsewhere: others });
  }
  const isParted = ({ given }: CarriedClaim) => Number(given.length > 1);
  carried.sort(
    (a, b) => isParted(b) - isParted(a) || b.articles.length - a.articles.length || inHeadlines(b) - inHeadlines(a),
  );
  return { seen, addresses, unseen, carried, uncarried };
}

function articleHeadlines(
  { articles }: Pick<Story, 'articles'>,
  answers: ReadonlyMap<string, ClaimAnswers>,
  corpus: Pick<Corpus, 'sources'>,
): ArticleHeadline[] {
  const given = new Map<Statement, { readonly claim: Claim; readonly group: AnswerGroup }>();
  for (const one of answers.values())
    for (const group of allAnswers(one))
      for (const { statement } of group.statements) given.set(statement, { claim: one.claim, group });
  const headlineStatement = (article: Article, statement: Statement): HeadlineStatement[] => {
    const answer = given.get(statement);
    if (!answer || !isAbove(statement.place)) return [];
    const inBody = bodyUnlike(answer.claim, { statement, article }, corpus);
    const otherwise = new Set(inBody.flatMap((own) => given.get(own.statement)?.group ?? []));
    return [{ article, statement, place: statement.place, ...answer, otherwise: [...otherwise] }];
  };
  return articles.map((article) => ({
    article,
    kind: headlineKind(article),
    statements: article.statements.flatMap((statement) => headlineStatement(article, statement)),
  }));
}

function byClaim(headlines: readonly ArticleHeadline[]): ReadonlyMap<string, readonly HeadlineStatement[]> {
  return Map.groupBy(
    headlines.flatMap(({ statements }) => statements),
    ({ claim }) => claim.id,
  );
}

function isAbove(place: Statement['place']): place is HeadlinePlace {
  return place === 'headline' || place === 'deck';
}

function carriedClaim(
  answers: ClaimAnswers,
  inSeen: readonly HeadlineStatement[],
  elsewhere: readonly HeadlineStatement[],
): CarriedClaim {
  return {
    answers,
    articles: [...new Set(inSeen.map(({ article }) => article))],
    given: allAnswers(answers)
      .map((group) => ({
        group,
        headlines: oncePerArticle(inSeen, group),
        elsewhere: oncePerArticle(elsewhere, group),
      }))
      .filter(({ headlines }) => headlines.length > 0)
      .sort((a, b) => b.headlines.length - a.headlines.length),
  };
}

/** Of an article that gives an answer in its headline and in its deck, the headline. */
function oncePerArticle(statements: readonly HeadlineStatement[], group: AnswerGroup): HeadlineStatement[] {
  const given = statements.filter((one) => one.group === group);
  return [...Map.groupBy(given, ({ article }) => article).values()].flatMap(
    (own) => own.find(({ place }) => place === 'headline') ?? own.slice(0, 1),
  );
}

/** How many articles carry a claim in the headline itself. */
function inHeadlines({ given }: CarriedClaim): number {
  const inHeadline = given.flatMap(({ headlines }) => headlines.filter(({ place }) => place === 'headline'));
  return new Set(inHeadline.map(({ article }) => article)).size;
}
