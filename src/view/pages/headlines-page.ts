import type { Article, Claim, Statement, Story } from '../../corpus/model.ts';
import { saysTwoWays } from '../../derive/agreement.ts';
import { allAnswers } from '../../derive/answer-groups.ts';
import type { CarriedAnswer, CarriedClaim, HeadlineSource } from '../../derive/headlines.ts';
import { carriedClaims, headlineSource, isInHeadline, uncarriedClaims } from '../../derive/headlines.ts';
import type { ShownDate } from '../dates.ts';
import { showDate } from '../dates.ts';
import type { AnswerSign } from '../parts/answer-groups.ts';
import { answerSigns, answerWords } from '../parts/answer-groups.ts';
import { articleLinks, articleName, countryAndLanguage } from '../parts/articles.ts';
import type { AgreementView } from '../parts/claims.ts';
import { agreementKinds, agreementView } from '../parts/claims.ts';
import type { ComparedHeadline } from '../parts/headlines.ts';
import { comparedHeadline } from '../parts/headlines.ts';
import type { Inline, Link } from '../parts/inline.ts';
import { text } from '../parts/inline.ts';
import type { Site } from '../site.ts';
import type { PageFrame } from './frame.ts';
import { pageFrame } from './frame.ts';

/** Every headline of a story, and what each says of its claims. */
export interface HeadlinesPage {
  readonly frame: PageFrame;
  readonly crumbs: readonly Link[];
  readonly title: string;
  readonly lead: string;
  /** The claims that several carry, with their answers. */
  readonly carried: { readonly title: string; readonly claims: readonly CarriedClaimView[] };
  readonly list: { readonly title: string; readonly items: readonly HeadlineItem[] };
  /** The articles whose headlines nobody saw. */
  readonly unseen: readonly Inline[];
  readonly uncarried?: {
    readonly title: string;
    readonly summary: string;
    readonly claims: readonly (Link & { readonly agreement: AgreementView })[];
  };
}

export interface CarriedClaimView {
  readonly claim: Link;
  readonly answers: readonly {
    readonly sign?: AnswerSign;
    readonly words: string;
    readonly count: string;
    readonly headlines: readonly { readonly headline: ComparedHeadline; readonly article: Link }[];
  }[];
}

/** A headline in its place in time. */
export interface HeadlineItem {
  readonly id: string;
  readonly date: ShownDate;
  readonly outlet: Link;
  readonly countryAndLanguage: string;
  readonly headline: ComparedHeadline;
  readonly carries: readonly {
    readonly claim: Link;
    readonly sign?: AnswerSign;
    readonly answer: string;
    /** That it is in the line below the headline. */
    readonly deck?: string;
    /** That the article’s own text says something else. */
    readonly otherwise?: string;
  }[];
}

/** A claim is compared where so many headlines carry it. */
const minHeadlines = 2;

export function headlinesPage(story: Story, site: Site): HeadlinesPage {
  const { addresses, labels } = site;
  const words = labels.headlines;
  const of = (source: HeadlineSource) => story.articles.filter((article) => headlineSource(article) === source);
  const known = story.articles.filter((article) => headlineSource(article) !== 'unseen');
  const unseen = of('unseen');
  const uncarried = uncarriedClaims(story);
  return {
    frame: pageFrame(
      {
        title: words.pageTitle(story.title),
        description: words.description(story.title),
        path: addresses.headlines(story),
      },
      site,
    ),
    crumbs: [{ words: story.title, href: addresses.story(story) }],
    title: words.title,
    lead: words.lead(of('seen').length, of('address').length, unseen.length),
    carried: { title: words.carriedTitle, claims: carriedViews(story, site) },
    list: { title: words.listTitle, items: known.map((article) => headlineItem(article, story, site)) },
    unseen: unseen.length === 0 ? [] : [text(words.unseen), ...articleLinks(unseen, story.articles, site)],
    ...(uncarried.length > 0 && {
      uncarried: {
        title: words.uncarriedTitle,
        summary: words.uncarried(uncarried.length),
        claims: contestedFirst(uncarried, story, site).map((claim) => ({
          words: claim.question,
          href: addresses.claim(story.id, claim.id),
          agreement: agreementView(site.agreement(story, claim), labels),
        })),
      },
    }),
  };
}

/** Claims by how the articles relate on them, of one kind in the story’s order. */
function contestedFirst(claims: readonly Claim[], story: Story, site: Site): readonly Claim[] {
  const rank = (claim: Claim) => agreementKinds.indexOf(site.agreement(story, claim).kind);
  return claims.toSorted((a, b) => rank(a) - rank(b));
}

function carriedViews(story: Story, site: Site): CarriedClaimView[] {
  return carriedClaims(story, site.derived(story).answers)
    .filter((one) => articlesOf(one).size >= minHeadlines)
    .map((one) => carriedView(one, story, site));
}

function articlesOf({ carried }: CarriedClaim): ReadonlySet<Article> {
  return new Set(carried.flatMap((answer) => answer.carried.map(({ article }) => article)));
}

/** A claim with the answers that headlines carry. */
export function carriedView(one: CarriedClaim, story: Story, site: Site): CarriedClaimView {
  const { claim } = one.answers;
  const signs = answerSigns(one.answers);
  return {
    claim: { words: claim.question, href: site.addresses.claim(story.id, claim.id) },
    answers: one.carried.map((answer) => {
      const sign = signs.get(answer.group.answer);
      return {
        ...(sign && { sign }),
        words: answerWords(answer.group, claim, site),
        count: countOf(answer, site),
        headlines: [...new Set(answer.carried.map(({ article }) => article))].map((article) => ({
          headline: comparedHeadline(article, site),
          article: {
            words: articleName(article, story.articles, site),
            href: `${site.addresses.headlines(story)}#${article.id}`,
          },
        })),
      };
    }),
  };
}

function countOf({ carried }: CarriedAnswer, { labels }: Site): string {
  const articles = [...new Set(carried.map(({ article }) => article))];
  const seen = articles.filter((article) => headlineSource(article) === 'seen').length;
  return labels.headlines.count(seen, articles.length - seen);
}

function headlineItem(article: Article, story: Story, site: Site): HeadlineItem {
  const { addresses, labels } = site;
  return {
    id: article.id,
    date: showDate(article.published, 'long', labels.dates),
    outlet: { words: article.outlet.name, href: addresses.article(article) },
    countryAndLanguage: countryAndLanguage(article, site),
    headline: comparedHeadline(article, site),
    carries: article.statements
      .filter(isInHeadline)
      .flatMap((statement) => carriedStatement(statement, article, story, site)),
  };
}

function carriedStatement(
  statement: Statement,
  article: Article,
  story: Story,
  site: Site,
): HeadlineItem['carries'][number][] {
  const { addresses, corpus, labels } = site;
  const claim = story.claims.find(({ id }) => id === statement.claim);
  if (!claim) return [];
  const answers = site.answers(story, claim);
  const group = allAnswers(answers).find(({ statements }) => statements.some((one) => one.statement === statement));
  const sign = answerSigns(answers).get(statement);
  return [
    {
      claim: { words: claim.question, href: addresses.claim(story.id, claim.id) },
      ...(sign && { sign }),
      answer: group ? answerWords(group, claim, site) : statement.says,
      ...(statement.place === 'deck' && { deck: labels.headlines.deck }),
      ...(saysTwoWays(claim, article, corpus) === 'outside' && { otherwise: labels.headlines.otherwise }),
    },
  ];
}
