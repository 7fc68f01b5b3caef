import type { Article, Claim, Statement, Story } from '../../corpus/model.ts';
import type { ClaimAgreement } from '../../derive/agreement.ts';
import type { AnswerGroup, ClaimAnswers } from '../../derive/answer-groups.ts';
import { allAnswers } from '../../derive/answer-groups.ts';
import { isComparable } from '../../derive/relate.ts';
import type { ValueOf } from '../../derive/value.ts';
import { formatPeriod } from '../dates.ts';
import { drawnInWords } from '../figures/drawn-value.ts';
import type { AnswerRange } from '../figures/answer-range.ts';
import { answerRange } from '../figures/answer-range.ts';
import type { Site } from '../site.ts';
import { articleName } from './articles.ts';
import type { Inline } from './inline.ts';
import { joined, link, text } from './inline.ts';
import { originName } from './names.ts';

/** What tells the answers to a claim apart in pictures: a number from 1, see `allAnswers`. Styles give the first few a tint as well. */
export type AnswerSign = number;

/** The signs of what is said on a claim; none where there is one answer only, or nothing that can be compared. */
export function answerSigns(answers: ClaimAnswers): ReadonlyMap<Statement, AnswerSign> {
  const all = allAnswers(answers);
  const signed = all.flatMap((group, index) =>
    isComparable(answers.claim, group.answer)
      ? group.statements.map(({ statement }): [Statement, AnswerSign] => [statement, index + 1])
      : [],
  );
  return new Map(all.length > 1 ? signed : []);
}

/** The answers to a claim in short. */
export interface AnswersView {
  readonly answers: readonly AnswerView[];
  /** "and 3 other answers", where not all are shown. */
  readonly more?: string;
  /** Figures and days on one line. */
  readonly range?: AnswerRange;
}

/** An answer, and who gives it. */
export interface AnswerView {
  /** None where there is one answer only, and for what cannot be compared. */
  readonly sign?: AnswerSign;
  readonly words: string;
  /** "9 articles". */
  readonly count: string;
  /** On whose word, where articles print several sides. */
  readonly by: readonly string[];
  /** How many give it and some of their outlets, each with the way to what its article says: "9 articles: DW, RTL +7". */
  readonly who: readonly Inline[];
}

/** How much of the answers is shown. */
export interface AnswersLimit {
  /** Lines of answers, of which the last may say how many there are besides. */
  readonly lines: number;
  /** Outlets that are named for an answer. */
  readonly outlets: number;
  /** Where an outlet leads. */
  readonly href: (article: Article, claim: Claim) => string;
}

/** What the articles answer, the answers that most give first; what cannot be compared is none of them. */
export function answersView(answers: ClaimAnswers, story: Story, site: Site, limit: AnswersLimit): AnswersView {
  const { labels } = site;
  const { claim } = answers;
  const all = comparedAnswers(answers);
  const count = all.length <= limit.lines ? all.length : limit.lines - 1;
  const signs = answerSigns(answers);
  const hasSides = site.agreement(story, claim).notes.some(({ kind }) => kind === 'sides');
  const range = answerRange(answers, labels);
  return {
    answers: all.slice(0, count).map((group) => {
      const sign = signs.get(group.answer);
      return {
        ...(sign && { sign }),
        words: answerWords(group, claim, site),
        count: labels.answers.count(group.articles.length),
        by: hasSides ? group.origins.groups.slice(0, maxOrigins).map(({ key }) => originName(key, site)) : [],
        who: whoGives(group, claim, story, site, limit),
      };
    }),
    ...(all.length > count && { more: labels.answers.more(all.length - count) }),
    ...(range && { range }),
  };
}

/** The answers to a claim that can be compared, in the order in which they are numbered. */
export function comparedAnswers(answers: ClaimAnswers): readonly AnswerGroup[] {
  return allAnswers(answers).filter(({ answer }) => isComparable(answers.claim, answer));
}

function whoGives({ articles }: AnswerGroup, claim: Claim, story: Story, site: Site, limit: AnswersLimit): Inline[] {
  const words = site.labels.answers;
  const named = featuredFirst(articles, story).slice(0, limit.outlets);
  const rest = articles.length - named.length;
  const names = named.map((article) => [link(articleName(article, story.articles, site), limit.href(article, claim))]);
  return [
    text(words.count(articles.length)),
    ...(names.length > 0 ? [text(words.before), ...joined(names, ', ')] : []),
    ...(rest > 0 && names.length > 0 ? [text(words.rest(rest))] : []),
  ];
}

/** On whose word an answer is given is said in so many names. */
const maxOrigins = 2;

function featuredFirst(articles: readonly Article[], { featured }: Story): readonly Article[] {
  const isFeatured = (article: Article) => Number(featured.includes(article));
  return articles.toSorted((a, b) => isFeatured(b) - isFeatured(a));
}

/** How many articles must agree for one that differs from them to be called one that differs. */
const minMany = 3;

/** Whether one article is alone against several that agree, and does not print their answer too. */
export function isOneAgainstMany({ groups }: Pick<ClaimAnswers, 'groups'>): boolean {
  const [first, second] = groups;
  const [alone, ...others] = second?.articles ?? [];
  if (groups.length !== 2 || !first || !alone || others.length > 0) return false;
  return first.articles.length >= minMany && !first.articles.includes(alone);
}

/** A claim with its answers, to be put in order by {@link byContest}. */
export interface Contested {
  readonly agreement: ClaimAgreement;
  readonly answers: ClaimAnswers;
}

/** The claims of a story on which articles conflict or differ, those on which most stand against one another first. */
export function contestedClaims(story: Story, site: Site): Contested[] {
  return site
    .agreements(story)
    .filter(({ kind }) => kind === 'conflict' || kind === 'differ')
    .map((agreement) => ({ agreement, answers: site.answers(story, agreement.claim) }))
    .sort(byContest);
}

/**
 * Claims by how many articles stand against how many: the second answer’s articles first; of as many, what conflicts before what
 * differs, then the first answer’s. Where one article differs from the rest comes last; the same in the story’s order.
 */
function byContest(a: Contested, b: Contested): number {
  const size = ({ answers }: Contested, at: number) => answers.groups[at]?.articles.length ?? 0;
  const isConflict = ({ agreement }: Contested) => Number(agreement.kind === 'conflict');
  return (
    Number(isOneAgainstMany(a.answers)) - Number(isOneAgainstMany(b.answers)) ||
    size(b, 1) - size(a, 1) ||
    isConflict(b) - isConflict(a) ||
    size(b, 0) - size(a, 0)
  );
}

/** An answer in a few words, as its value says it; with its scope where it is not the claim's, and its period. */
export function answerWords(
  { answer, period }: Pick<AnswerGroup, 'answer' | 'period'>,
  claim: Claim,
  site: Site,
): string {
  const { labels } = site;
  const scope = answer.scope === (claim.scope ?? '') ? '' : labels.statement.scope(answer.scope);
  const words = labels.grammar.capitalise(valueWords(answer, claim, site));
  return labels.lineage.chains.answer(words, scope, period ? formatPeriod(period, labels.dates) : '');
}

function valueWords(answer: AnswerGroup['answer'], claim: Claim, { labels }: Site): string {
  const { positions, saysUnit, denied, doubted } = labels.claim.answers;
  const { value, position } = answer;
  const unit = claim.kind === 'quantity' && !saysUnit(claim.question) ? claim.unit : '';
  if (claim.kind === 'proposition') return positions[position];
  const words = valueAlone();
  return { affirms: words, denies: denied(words), doubts: doubted(words) }[position];

  function valueAlone(): string {
    switch (value?.kind) {
      case 'quantity':
      case 'date':
        return drawnInWords(value, answer, labels, unit);
      case 'name':
        return value.spelling;
      case 'choice':
        return labels.grammar.or(optionWords(value, claim));
      case undefined:
        return answer.says;
    }
  }
}

/** The options of a choice in the story's words. */
export function optionWords({ options }: ValueOf<'choice'>, claim: Claim): readonly string[] {
  return options.map((option) => (claim.kind === 'choice' ? claim.options[option] : undefined) ?? option);
}
