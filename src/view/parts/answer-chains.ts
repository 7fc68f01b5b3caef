import type { Claim } from '../../corpus/model.ts';
import type { AnswerChain, ChainArticle } from '../../derive/answer-chains.ts';
import { firstCandidates } from '../../derive/first-published.ts';
import { formatDate } from '../dates.ts';
import type { Site } from '../site.ts';
import type { AnswerSign } from './answer-groups.ts';
import { answerWords } from './answer-groups.ts';
import { articleName } from './articles.ts';
import type { Inline } from './inline.ts';
import { joined, link, text } from './inline.ts';
import { firstMark, originLink } from './lineage-graph.ts';

/** An answer, and how it was passed on: "Red Crescent → AP → DW, Express & Star". */
export interface AnswerChainView {
  readonly sign: AnswerSign;
  readonly words: string;
  /** One line for each origin, and for the articles that name none. */
  readonly lines: readonly (readonly Inline[])[];
}

export function answerChainViews(chains: readonly AnswerChain[], claim: Claim, site: Site): AnswerChainView[] {
  return chains.map((chain, index) => ({
    sign: index + 1,
    words: answerWords(chain.group, claim, site),
    lines: chain.roots.map(({ origin, articles }) => [
      ...(origin === undefined ? [] : [originInline(origin, site), text(site.labels.lineage.chains.to)]),
      ...passedOn(articles, chain, site),
    ]),
  }));
}

function originInline(key: string, site: Site): Inline {
  const { words, href } = originLink(key, site);
  return link(words, href);
}

/** Articles with those that have it from them, which are in brackets unless there is one way on only. */
function passedOn(articles: readonly ChainArticle[], chain: AnswerChain, site: Site): Inline[] {
  const words = site.labels.lineage.chains;
  return joined(
    articles.map(({ article, children }) => {
      const mark = firstMark(chain, article, site);
      const isDated = firstCandidates(chain.first).includes(article);
      const detail = [
        ...(isDated ? [formatDate(article.published, 'short', site.labels.dates)] : []),
        ...(mark === undefined ? [] : [mark]),
      ].join(', ');
      const next = children.length === 0 ? [] : [text(words.to), ...passedOn(children, chain, site)];
      const isAside = next.length > 0 && articles.length > 1;
      return [
        link(articleName(article, chain.group.articles, site), `#${article.id}`),
        ...(detail === '' ? [] : [text(words.detail(detail))]),
        ...(isAside
          ? [text(' ('), ...next.slice(0, 1).map(() => text(words.to.trimStart())), ...next.slice(1), text(')')]
          : next),
      ];
    }),
    ', ',
  );
}
