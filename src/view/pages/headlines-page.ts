import type { Story } from '../../corpus/model.ts';
import type { ArticleHeadline, CarriedClaim, StoryHeadlines, UncarriedClaim } from '../../derive/headlines.ts';
import type { ShownDate } from '../dates.ts';
import { showDate } from '../dates.ts';
import { contestedClaims } from '../parts/answer-groups.ts';
import { articleLinks, countryAndLanguage } from '../parts/articles.ts';
import type { AgreementView } from '../parts/claims.ts';
import { agreementView } from '../parts/claims.ts';
import type { GivenAnswerView, HeadlineAnswer, HeadlineTitle } from '../parts/headlines.ts';
import { givenAnswers, headlineAnswer, headlineTitle, notCounted } from '../parts/headlines.ts';
import type { Inline, Link } from '../parts/inline.ts';
import { text } from '../parts/inline.ts';
import type { Site } from '../site.ts';
import type { PageFrame } from './frame.ts';
import { pageFrame } from './frame.ts';

/** The headlines of a story: what they answer, then each of them in the order of publication. */
export interface HeadlinesPage {
  readonly frame: PageFrame;
  /** The story. */
  readonly crumbs: readonly Link[];
  readonly title: string;
  /** Sentences with their full stops. */
  readonly lead: readonly string[];
  /** The claims that several headlines carry. */
  readonly several: {
    readonly title: string;
    /** What counts as an answer; by what they are in order, or that there are none. */
    readonly rule: readonly string[];
    readonly claims: readonly HeadlineClaim[];
  };
  /** The claims that one headline carries; folded where there are others. */
  readonly once?: { readonly title: string; readonly isOpen: boolean; readonly claims: readonly HeadlineClaim[] };
  /** The claims that none carries, contested ones first. */
  readonly uncarried?: { readonly title: string; readonly claims: readonly UncarriedClaimView[] };
  /** Absent where nothing is known of any headline. */
  readonly list?: { readonly title: string; readonly rule: string; readonly headlines: readonly HeadlineItem[] };
  /** The articles of which no headline is known, in one sentence. */
  readonly unseen?: readonly Inline[];
}

/** A claim with the answers that headlines give. */
export interface HeadlineClaim {
  readonly claim: Link;
  readonly answers: readonly GivenAnswerView[];
}

/** A claim that no headline carries. */
export interface UncarriedClaimView {
  readonly claim: Link;
  readonly relation: AgreementView;
  /** Who answers it where it does not count. */
  readonly elsewhere: readonly Inline[];
}

/** A headline in the list, or what an address reads. */
export interface HeadlineItem {
  readonly id: string;
  readonly outlet: Link;
  readonly date: ShownDate;
  readonly countryAndLanguage: string;
  readonly title: HeadlineTitle;
  readonly answers: readonly HeadlineAnswer[];
}

export function headlinesPage(story: Story, site: Site): HeadlinesPage {
  const { addresses } = site;
  const words = site.labels.headlines;
  const headlines = site.derived(story).headlines;
  const { seen, addresses: fromAddress, unseen, carried, uncarried } = headlines;
  const several = carried.filter(({ articles }) => articles.length > 1);
  const once = carried.filter(({ articles }) => articles.length === 1);
  const listed = inOrder(headlines, story);
  return {
    frame: pageFrame(
      {
        title: words.titleOf(story.title),
        description: words.description(seen.length, story.title),
        path: addresses.headlines(story),
      },
      site,
    ),
    crumbs: [{ words: story.title, href: addresses.story(story) }],
    title: words.title,
    lead: [
      words.lead(seen.length, story.articles.length),
      ...(fromAddress.length > 0 ? [words.addresses(fromAddress.length)] : []),
    ],
    several: {
      title: words.several.title,
      rule: [words.several.how, several.length > 0 ? words.several.rule : words.several.none],
      claims: several.map((one) => headlineClaim(one, story, site)),
    },
    ...(once.length > 0 && {
      once: {
        title: words.once(once.length),
        isOpen: several.length === 0,
        claims: once.map((one) => headlineClaim(one, story, site)),
      },
    }),
    ...(uncarried.length > 0 && {
      uncarried: {
        title: words.uncarried(uncarried.length),
        claims: contestedFirst(uncarried, story, site).map((one) => uncarriedClaim(one, story, site)),
      },
    }),
    ...(listed.length > 0 && {
      list: {
        title: words.list.title,
        rule: words.list.rule,
        headlines: listed.map((headline) => headlineItem(headline, story, site)),
      },
    }),
    ...(unseen.length > 0 && {
      unseen: [
        text(words.unseen[0]),
        ...articleLinks(
          unseen.map(({ article }) => article),
          story.articles,
          site,
        ),
        text(words.unseen[1]),
      ],
    }),
  };
}

/** The headlines and what addresses read, as the articles were published. */
function inOrder({ seen, addresses }: StoryHeadlines, { articles }: Story): ArticleHeadline[] {
  const byArticle = new Map([...seen, ...addresses].map((headline) => [headline.article, headline]));
  return articles.flatMap((article) => byArticle.get(article) ?? []);
}

function headlineClaim(carried: CarriedClaim, story: Story, site: Site): HeadlineClaim {
  const { claim } = carried.answers;
  return {
    claim: { words: claim.question, href: site.addresses.claim(story.id, claim.id) },
    answers: givenAnswers(carried, story, site),
  };
}

/** Those on which articles conflict or differ first, as the story's own page has them; the rest in the story's order. */
function contestedFirst(uncarried: readonly UncarriedClaim[], story: Story, site: Site): UncarriedClaim[] {
  const contested = contestedClaims(story, site).map(({ agreement }) => agreement.claim);
  const place = ({ claim }: UncarriedClaim) => {
    const found = contested.indexOf(claim);
    return found === -1 ? contested.length : found;
  };
  return uncarried.toSorted((a, b) => place(a) - place(b));
}

function uncarriedClaim({ claim, elsewhere }: UncarriedClaim, story: Story, site: Site): UncarriedClaimView {
  return {
    claim: { words: claim.question, href: site.addresses.claim(story.id, claim.id) },
    relation: agreementView(site.agreement(story, claim), site.labels),
    elsewhere: notCounted(elsewhere, story, site),
  };
}

function headlineItem({ article, statements }: ArticleHeadline, story: Story, site: Site): HeadlineItem {
  return {
    id: article.id,
    outlet: { words: article.outlet.name, href: site.addresses.article(article) },
    date: showDate(article.published, 'long', site.labels.dates),
    countryAndLanguage: countryAndLanguage(article, site),
    title: headlineTitle(article, site),
    answers: statements.map((statement) => headlineAnswer(statement, story, site)),
  };
}
