import type { Claim, Story } from '../../corpus/model.ts';
import type { AgreementKind } from '../../derive/agreement-kind.ts';
import type { ClaimAgreement } from '../../derive/agreement.ts';
import type { MethodBlock, MethodLink, MethodSection } from '../labels/method.ts';
import type { AgreementView } from '../parts/claims.ts';
import { agreementReason, originsWords } from '../parts/claims.ts';
import type { Inline, Link } from '../parts/inline.ts';
import { externalLink, link, text } from '../parts/inline.ts';
import { articleName } from '../parts/articles.ts';
import { statementsWords } from '../parts/statements.ts';
import { reportAddress } from '../report-address.ts';
import type { Site } from '../site.ts';
import type { PageFrame } from './frame.ts';
import { pageFrame } from './frame.ts';

/** The method page: what the words mean, and how corrections are made. */
export interface MethodPage {
  readonly frame: PageFrame;
  readonly heading: string;
  readonly lead: string;
  readonly sections: readonly MethodSectionView[];
}

export interface MethodSectionView {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly MethodBlockView[];
}

export type MethodBlockView =
  | { readonly kind: 'paragraph'; readonly id?: string; readonly parts: readonly Inline[] }
  | {
      readonly kind: 'definitions';
      readonly items: readonly { readonly term: string; readonly id?: string; readonly parts: readonly Inline[] }[];
    }
  /** What each kind of agreement means, with an example of the site's own content. */
  | { readonly kind: 'agreements'; readonly items: readonly AgreementDefinition[] };

export interface AgreementDefinition {
  readonly agreement: AgreementView;
  readonly means: string;
  /** Absent where the content has none. */
  readonly example?: ExampleView;
}

/** A claim of the site that shows a kind of agreement. */
export interface ExampleView {
  readonly label: string;
  readonly claim: Link;
  readonly articles: readonly string[];
  readonly derived: string;
}

/** How many articles of an example are shown. */
const maxArticles = 3;

export function methodPage(site: Site): MethodPage {
  const { addresses, labels, settings } = site;
  const words = labels.method;
  const report = reportAddress(settings, site, { title: words.title, page: addresses.method });
  const links: Readonly<Record<MethodLink, (words: string) => Inline>> = {
    report: (linked) => link(linked, report),
    corrections: (linked) => link(linked, addresses.corrections),
    licence: (linked) => externalLink(linked, 'https://creativecommons.org/licenses/by/4.0/'),
  };
  const sectionView = ({ id, title, blocks }: MethodSection): MethodSectionView => ({
    id,
    title,
    blocks: blocks.map((block) => blockView(block, links)),
  });
  const { before, after, noReport, report: toReport } = words.corrections;
  return {
    frame: pageFrame({ title: words.title, description: words.description, path: addresses.method }, site),
    heading: words.heading,
    lead: words.lead,
    sections: [
      sectionView(words.words),
      sectionView(words.silence),
      agreementSection(site),
      ...words.derived.map(sectionView),
      sectionView({
        ...words.corrections,
        blocks: [{ kind: 'paragraph', text: before + (settings.reportTo === undefined ? noReport : toReport) + after }],
      }),
      sectionView(words.reuse),
    ],
  };
}

function blockView(
  block: MethodBlock,
  links: Readonly<Record<MethodLink, (words: string) => Inline>>,
): MethodBlockView {
  switch (block.kind) {
    case 'paragraph':
      return { kind: 'paragraph', ...(block.id !== undefined && { id: block.id }), parts: inline(block.text, links) };
    case 'definitions':
      return {
        kind: 'definitions',
        items: block.items.map(({ term, id, text: means }) => ({
          term,
          ...(id !== undefined && { id }),
          parts: inline(means, links),
        })),
      };
  }
}

/** Takes the links out of a text. */
function inline(words: string, links: Readonly<Record<MethodLink, (words: string) => Inline>>): Inline[] {
  const parts: Inline[] = [];
  let last = 0;
  for (const { index, 0: all, 1: linked = '', 2: target } of words.matchAll(
    /\[([^\]]+)\]\((report|licence|corrections)\)/g,
  )) {
    parts.push(text(words.slice(last, index)), links[target as MethodLink](linked));
    last = index + all.length;
  }
  return [...parts, text(words.slice(last))];
}

/** The kinds in the order in which they are told; `notCompared` is the `single` kind where several articles say something. */
const kinds = [
  ['conflict', 'conflict'],
  ['differ', 'differ'],
  ['changes', 'changes'],
  ['agree', 'agree'],
  ['apart', 'apart'],
  ['single', 'notCompared'],
  ['single', 'single'],
  ['none', 'none'],
] as const satisfies readonly (readonly [AgreementKind, AgreementKind | 'notCompared'])[];

function agreementSection(site: Site): MethodSectionView {
  const words = site.labels.method.agreement;
  return {
    id: words.id,
    title: words.title,
    blocks: [
      { kind: 'paragraph', parts: [text(words.lead)] },
      { kind: 'agreements', items: kinds.map(([kind, name]) => agreementDefinition(kind, name, site)) },
      { kind: 'paragraph', id: words.figures.id, parts: [text(words.figures.text)] },
    ],
  };
}

function agreementDefinition(
  kind: AgreementKind,
  name: AgreementKind | 'notCompared',
  site: Site,
): AgreementDefinition {
  const { agreement, method } = site.labels;
  const found = exampleOf(kind, name === 'notCompared', site);
  return {
    agreement: { kind, words: name === 'notCompared' ? agreement.notCompared : agreement.kinds[name] },
    means: method.agreement.kinds[name],
    ...(found && { example: exampleView(found, site) }),
  };
}

interface Example {
  readonly story: Story;
  readonly claim: Claim;
  readonly agreement: ClaimAgreement;
}

/** Of the claims of a kind the one on which nearly two articles say something: as many as are seen at once. */
function exampleOf(kind: AgreementKind, isSeveral: boolean, site: Site): Example | undefined {
  const distance = ({ agreement }: Example) => Math.abs(agreement.reporting.length - 2);
  return site.stories
    .flatMap((story) => story.claims.map((claim) => ({ story, claim, agreement: site.agreement(story, claim) })))
    .filter(({ agreement: { kind: own, reporting } }) => own === kind && reporting.length > 0)
    .filter(({ agreement: { reporting } }) => kind !== 'single' || reporting.length > 1 === isSeveral)
    .reduce<Example | undefined>((best, one) => (best && distance(best) <= distance(one) ? best : one), undefined);
}

function exampleView({ story, claim, agreement }: Example, site: Site): ExampleView {
  const { addresses, labels } = site;
  const sentences = [
    agreementReason(agreement, labels),
    ...agreement.origins.map(
      (origins) => `${labels.origins.positions[origins.position]} ${originsWords(origins, site)}`,
    ),
  ].filter((words) => words !== '');
  return {
    label: labels.method.example,
    claim: { words: claim.question, href: addresses.claim(story.id, claim.id) },
    articles: agreement.reporting
      .slice(0, maxArticles)
      .map((article) =>
        labels.chosen.says(articleName(article, story.articles, site), statementsWords(agreement, article, site)),
      ),
    derived: `${sentences.join('. ')}.`,
  };
}
