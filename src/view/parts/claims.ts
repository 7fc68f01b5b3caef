import type { Article, Story } from '../../corpus/model.ts';
import type { AgreementKind } from '../../derive/agreement-kind.ts';
import type { ClaimAgreement } from '../../derive/agreement.ts';
import type { OriginGroup, Origins } from '../../derive/origins.ts';
import { formatDate } from '../dates.ts';
import type { Labels } from '../labels/labels.ts';
import type { Site } from '../site.ts';
import { articleName } from './articles.ts';
import type { Link } from './inline.ts';
import { originName } from './names.ts';
import type { ArticleLineView } from './statements.ts';
import { statementsWords } from './statements.ts';

/** How the articles relate on a claim: the kind, for its sign and its colour, and in a word or two. */
export interface AgreementView {
  readonly kind: AgreementKind;
  readonly words: string;
}

export function agreementView(
  { kind, reporting }: Pick<ClaimAgreement, 'kind' | 'reporting'>,
  { agreement }: Pick<Labels, 'agreement'>,
): AgreementView {
  return { kind, words: kind === 'single' && reporting.length > 1 ? agreement.notCompared : agreement.kinds[kind] };
}

/** What is derived of a claim, as its row and its page say it. */
export interface ClaimSummaryView {
  readonly agreement: AgreementView;
  /** What the words mean, on the method page. */
  readonly definition: string;
  /** Why they relate so, and what stands apart: sentences with their full stops. */
  readonly reasons: readonly string[];
  readonly origins: readonly { readonly position: Link; readonly words: string }[];
}

export function claimSummary(agreement: ClaimAgreement, site: Site): ClaimSummaryView {
  const { labels, addresses } = site;
  return {
    agreement: agreementView(agreement, labels),
    definition: addresses.definition('agreement'),
    reasons: [agreementReason(agreement, labels), notesWords(agreement, labels)]
      .filter((words) => words !== '')
      .map((words) => `${words}.`),
    origins: agreement.origins.map((origins) => ({
      position: { words: labels.origins.positions[origins.position], href: addresses.definition('origins') },
      words: originsWords(origins, site),
    })),
  };
}

/** Why the statements on a claim relate as they do, as one sentence without its full stop; empty where there is no relation. */
export function agreementReason(derived: ClaimAgreement, { agreement }: Pick<Labels, 'agreement'>): string {
  switch (derived.kind) {
    case 'none':
      return '';
    case 'single':
      return derived.reporting.length > 1 ? agreement.tooFew : '';
    case 'apart':
      return agreement.scopesApart;
    case 'changes':
      return agreement.changes;
    case 'agree':
    case 'differ':
    case 'conflict': {
      const relations = derived.deciding.map(({ relation }) => relation);
      const reasons = relations.map(({ kind, reason }) => agreement.reason(kind, reason, derived.claim.kind));
      const among = derived.kind === 'agree' ? [] : relations.map(({ between }) => agreement.between[between]);
      return agreement.reasons([...new Set(reasons)], [...new Set(among)]);
    }
  }
}

/** What stands beside the agreement, counted in articles: "Other scopes: China and Russia (1). Times: until 2019 (2)". */
function notesWords({ notes }: Pick<ClaimAgreement, 'notes'>, { agreement, dates }: Labels): string {
  const scopes = notes.flatMap((note) =>
    note.kind === 'scope'
      ? [{ words: note.scope === '' ? agreement.noScope : note.scope, articles: note.articles.length }]
      : [],
  );
  const periods = notes.flatMap((note) =>
    note.kind === 'period' ? [{ words: formatDate(note.asOf, 'long', dates), articles: note.articles.length }] : [],
  );
  return [
    ...(scopes.length > 0 ? [agreement.scopes(scopes)] : []),
    ...(periods.length > 0 ? [agreement.periods(periods)] : []),
  ].join('. ');
}

/** Where the statements of one position come from: "3 articles · 1 origin: Yonhap · 2 on hearsay". */
export function originsWords(origins: Origins, site: Site): string {
  const labels = site.labels.origins;
  const parts = [
    labels.articles(origins.articles.length),
    ...(origins.groups.length > 0 ? [labels.origins(origins.groups.map((group) => groupWords(group, site)))] : []),
    ...(origins.own.length > 0 ? [labels.own(origins.own.length)] : []),
    ...(origins.hearsay.length > 0 ? [labels.hearsay(origins.hearsay.length)] : []),
    ...(origins.unknown.length > 0 ? [labels.unknown(origins.unknown.length)] : []),
  ];
  const alone = origins.groups.length > 0 ? labels.restsOn.unnamed : labels.restsOn.hearsay;
  return parts.join(' · ') + (origins.position === 'affirms' && origins.unnamedOnly ? alone : '');
}

function groupWords({ members }: OriginGroup, site: Site): string {
  const [widest = '', ...others] = members.map((key) => originName(key, site));
  return site.labels.origins.group(widest, others);
}

/** The answers of articles to a claim, a line each, linked to their cells. */
export function articleLines(
  articles: readonly Article[],
  agreement: ClaimAgreement,
  story: Story,
  site: Site,
): ArticleLineView[] {
  return articles.map((article) => ({
    article: {
      words: articleName(article, story.articles, site),
      href: site.addresses.cell(article, agreement.claim.id),
    },
    says: statementsWords(agreement, article, site),
  }));
}

/** The kinds of agreement whose rows can be kept alone in a story's tables. */
export const filteredKinds = ['conflict', 'differ', 'changes', 'agree'] as const satisfies readonly AgreementKind[];
export type FilteredKind = (typeof filteredKinds)[number];

function isFilteredKind(kind: AgreementKind): kind is FilteredKind {
  return filteredKinds.some((filtered) => filtered === kind);
}

/** How many claims there are of a kind of agreement. */
export interface AgreementCount {
  readonly kind: AgreementKind;
  readonly number: string;
  readonly words: string;
  /** To the rows of this kind; none where they cannot be kept alone. */
  readonly href?: string;
}

/** The kinds of agreement in the order in which they are told. */
export const agreementKinds: readonly AgreementKind[] = [
  'conflict',
  'differ',
  'changes',
  'agree',
  'apart',
  'single',
  'none',
];

/** How many claims of a story there are of each kind of agreement, none of a kind without claims, with the way to them. */
export function countAgreements(story: Story, site: Site): AgreementCount[] {
  const { addresses, labels } = site;
  const { agreement, grammar } = labels;
  const agreements = site.agreements(story);
  const counts = agreementKinds.flatMap((kind): { kind: AgreementKind; words: string; count: number }[] => {
    const here = agreements.filter((one) => one.kind === kind);
    if (kind !== 'single') return [{ kind, words: agreement.counts[kind], count: here.length }];
    const several = here.filter(({ reporting }) => reporting.length > 1).length;
    return [
      { kind, words: agreement.counts.notCompared, count: several },
      { kind, words: agreement.counts.single, count: here.length - several },
    ];
  });
  return counts
    .filter(({ count }) => count > 0)
    .map(({ kind, words, count }) => ({
      kind,
      words,
      number: grammar.number(count),
      ...(isFilteredKind(kind) && { href: addresses.tables(story, kind) }),
    }));
}
