import type { Article, Claim, Statement, Story } from '../../corpus/model.ts';
import type { AnswerGroup } from '../../derive/answer-groups.ts';
import type { CarriedClaim, GivenAnswer, HeadlineStatement } from '../../derive/headlines.ts';
import { headlineKind } from '../../derive/headlines.ts';
import type { Site } from '../site.ts';
import type { AnswerSign } from './answer-groups.ts';
import { answerSigns, answerWords } from './answer-groups.ts';
import { articleName } from './articles.ts';
import type { Inline, LanguageAttributes, Link } from './inline.ts';
import { joined, languageAttributes, link, text } from './inline.ts';

/** A headline, in the site's language first. */
export interface HeadlineTitle {
  /** The words are no headline's: an address's, or that none was seen. */
  readonly isUnseen?: true;
  /** Said before words that are only the address's. */
  readonly label?: string;
  readonly words: string;
  /** Where the words are the outlet's own: their language. */
  readonly attributes?: LanguageAttributes;
  /** What the words are a translation of. */
  readonly original?: { readonly label: string; readonly words: string; readonly attributes: LanguageAttributes };
  /** What else is known of a headline that was not seen. */
  readonly basis?: string;
}

/** The language that the editors translate into. */
const translationLanguage: string = 'en';

/** What is known of most addresses, and says no more than the label does. */
const plainBasis = 'rebuilt from the address';

export function headlineTitle(article: Article, { labels }: Pick<Site, 'labels'>): HeadlineTitle {
  const words = labels.headlines;
  const kind = headlineKind(article);
  const own = {
    words: article.headline,
    attributes: languageAttributes(article.headlineLanguage ?? article.language),
  };
  const { headlineInEnglish: english, headlineBasis: basis } = article;
  return {
    ...(kind !== 'seen' && { isUnseen: true }),
    ...(kind === 'address' && { label: words.addressReads }),
    ...(labels.language === translationLanguage && english !== undefined
      ? { words: english, original: { label: labels.article.translated, ...own } }
      : own),
    ...(basis !== undefined && basis !== plainBasis && { basis: labels.article.headlineBasis(basis) }),
  };
}

/** An answer that a headline gives. */
export interface HeadlineAnswer {
  readonly sign?: AnswerSign;
  readonly words: string;
  readonly claim: Link;
  /** "in the deck"; none for what stands in the headline itself. */
  readonly where?: string;
  /** What the article's own text says instead. */
  readonly otherwise?: string;
}

export function headlineAnswer(given: HeadlineStatement, story: Story, site: Site): HeadlineAnswer {
  const { claim, statement, group, place, otherwise } = given;
  const words = site.labels.headlines;
  const sign = answerSigns(site.answers(story, claim)).get(statement);
  return {
    ...(sign && { sign }),
    words: answerWords(group, claim, site),
    claim: { words: claim.question, href: site.addresses.claim(story.id, claim.id) },
    ...(place === 'deck' && { where: words.inDeck }),
    ...(otherwise.length > 0 && {
      otherwise: words.otherwise(otherwise.map((other) => answerWords(other, scoped(claim, other, statement), site))),
    }),
  };
}

/** The claim without its scope where an answer has another than the headline, so that it says which, be it the claim's own. */
function scoped(claim: Claim, { answer }: AnswerGroup, headline: Statement): Claim {
  return answer.scope === headline.scope ? claim : { ...claim, scope: undefined };
}

/** An answer with the headlines that give it. */
export interface GivenAnswerView {
  readonly sign?: AnswerSign;
  readonly words: string;
  /** "2 headlines". */
  readonly count: string;
  /** Each with the way to it in the list of all. */
  readonly headlines: readonly {
    readonly title: HeadlineTitle;
    readonly outlet: Link;
    /** "in the deck"; none for what stands in the headline itself. */
    readonly where?: string;
  }[];
  /** Who says it too where it does not count. */
  readonly elsewhere: readonly Inline[];
}

/** The answers that headlines give to a claim. */
export function givenAnswers({ answers, given }: CarriedClaim, story: Story, site: Site): GivenAnswerView[] {
  const words = site.labels.headlines;
  const signs = answerSigns(answers);
  return given.map(({ group, headlines, elsewhere }) => {
    const sign = signs.get(group.answer);
    return {
      ...(sign && { sign }),
      words: answerWords(group, answers.claim, site),
      count: words.count(headlines.length),
      headlines: headlines.map(({ article, place }) => ({
        title: headlineTitle(article, site),
        outlet: headlineLink(article, story, site),
        ...(place === 'deck' && { where: words.inDeck }),
      })),
      elsewhere: notCounted(elsewhere, story, site),
    };
  });
}

/** Who says something above an article whose headline was not seen, and where; empty where nobody does. */
export function notCounted(statements: readonly HeadlineStatement[], story: Story, site: Site): Inline[] {
  const words = site.labels.headlines;
  if (statements.length === 0) return [];
  const names = statements.map(
    ({ article, place }) =>
      [headlineLink(article, story, site), words.where(place === 'deck' ? 'deck' : headlineKind(article))] as const,
  );
  return [
    text(words.notCounted),
    ...joined(
      names.map(([{ words: name, href }, where]) => [link(name, href), text(where)]),
      ', ',
    ),
  ];
}

/** An article by name, with the way to its headline; to the article itself where none is known. */
function headlineLink(article: Article, story: Story, site: Site): Link {
  return {
    words: articleName(article, story.articles, site),
    href:
      headlineKind(article) === 'unseen'
        ? site.addresses.article(article)
        : `${site.addresses.headlines(story)}#${article.id}`,
  };
}

/** Of a story's card: a few headlines that answer one question differently, and the way to all. */
export interface CardHeadlines {
  /** Absent where no two headlines answer one question differently. */
  readonly different?: {
    readonly title: string;
    readonly claim: Link;
    readonly headlines: readonly CardHeadline[];
  };
  readonly all: Link;
}

export interface CardHeadline {
  readonly outlet: Link;
  readonly title: HeadlineTitle;
  /** All answers that it gives to the question. */
  readonly answers: readonly Pick<HeadlineAnswer, 'sign' | 'words' | 'where'>[];
}

/** A card has room for so many headlines. */
const maxHeadlines = 3;

/** @returns `undefined` where no headline was seen */
export function cardHeadlines(story: Story, site: Site): CardHeadlines | undefined {
  const { labels, addresses } = site;
  const { seen, carried } = site.derived(story).headlines;
  if (seen.length === 0) return undefined;
  const words = labels.headlines.card;
  const most = carried
    .map((one) => ({ one, headlines: differentHeadlines(one.given) }))
    .find(({ headlines }) => headlines.length > 1);
  return {
    ...(most && {
      different: {
        title: words.title,
        claim: {
          words: most.one.answers.claim.question,
          href: addresses.claim(story.id, most.one.answers.claim.id),
        },
        headlines: most.headlines.map((article) => cardHeadline(article, most.one, story, site)),
      },
    }),
    all: { words: words.all(seen.length), href: addresses.headlines(story) },
  };
}

/**
 * An article for each answer that headlines give, as far as there are others than those already taken: one that gives no other
 * answer rather than several, and one that gives it in its headline rather than in its deck.
 */
function differentHeadlines(given: readonly GivenAnswer[]): Article[] {
  const answersOf = (article: Article) =>
    given.filter(({ headlines }) => headlines.some((one) => one.article === article)).length;
  const taken = new Set<Article>();
  for (const { headlines } of given) {
    const [best] = headlines
      .filter(({ article }) => !taken.has(article))
      .sort(
        (a, b) =>
          answersOf(a.article) - answersOf(b.article) || Number(a.place === 'deck') - Number(b.place === 'deck'),
      );
    if (best && taken.size < maxHeadlines) taken.add(best.article);
  }
  return [...taken];
}

function cardHeadline(article: Article, { given }: CarriedClaim, story: Story, site: Site): CardHeadline {
  const own = given.flatMap(({ headlines }) => headlines.filter((one) => one.article === article));
  return {
    outlet: headlineLink(article, story, site),
    title: headlineTitle(article, site),
    answers: own.map((one) => {
      const { sign, words, where } = headlineAnswer(one, story, site);
      return { ...(sign && { sign }), words, ...(where !== undefined && { where }) };
    }),
  };
}
