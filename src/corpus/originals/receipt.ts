import { createHash } from 'node:crypto';
import type { ArticleFields } from '../schema/article.ts';

type Statement = ArticleFields['statements'][number];
type Proved = Pick<ArticleFields, 'headline' | 'headlineBasis' | 'receipt'> & {
  readonly statements: readonly Pick<Statement, 'claim' | 'key' | 'quote' | 'hedge' | 'place'>[];
};

/** Something of an article that is looked for in its saved text. */
export interface ReceiptItem {
  readonly kind: 'headline' | 'quote' | 'hedge' | 'place';
  /** As the receipt names it: "headline", "dead/body quote". */
  readonly name: string;
  /** The words, as they are in the content; of a place, the words that are to be there. */
  readonly words: string;
  /** Where the words are to be, for a place. */
  readonly place?: Statement['place'];
}

/** All of an article that can be looked for in its text: a headline that was seen, and a place where there is a quote to find there. */
export function receiptItems({ headline, headlineBasis, statements }: Omit<Proved, 'receipt'>): ReceiptItem[] {
  return [
    ...(headlineBasis === undefined ? [{ kind: 'headline', name: 'headline', words: headline } as const] : []),
    ...statements.flatMap((statement): ReceiptItem[] => {
      const { quote, hedge, place } = statement;
      return [
        ...(quote === undefined ? [] : [itemOf(statement, 'quote', quote)]),
        ...(hedge === undefined ? [] : [itemOf(statement, 'hedge', hedge)]),
        ...(quote === undefined || place === undefined ? [] : [{ ...itemOf(statement, 'place', quote), place }]),
      ];
    }),
  ];
}

function itemOf(statement: Pick<Statement, 'claim' | 'key'>, kind: ReceiptItem['kind'], words: string): ReceiptItem {
  return { kind, name: `${nameOf(statement)} ${kind}`, words };
}

function nameOf({ claim, key }: Pick<Statement, 'claim' | 'key'>): string {
  return key === undefined ? claim : `${claim}/${key}`;
}

/** The SHA-256 over what a receipt covers, in hexadecimal digits. */
export function coverDigest(items: readonly ReceiptItem[]): string {
  const covered = items.map(({ name, words, place }) => [name, words, ...(place === undefined ? [] : [place])]);
  return createHash('sha256').update(JSON.stringify(covered)).digest('hex');
}

/** Whether the receipt is of the article as it is: what it covers has not changed since, and nothing came to it. */
export function receiptHolds(article: Proved): boolean {
  const { receipt } = article;
  return receipt !== undefined && receipt.covers === coverDigest(receiptItems(article));
}

/** What of the kind was found in the saved text of an article, by the names of {@link receiptItems}; nothing where its receipt does not hold. */
export function provedItems(article: Proved, kind: ReceiptItem['kind']): readonly ReceiptItem[] {
  if (!receiptHolds(article)) return [];
  const missing = new Set(article.receipt?.missing);
  return receiptItems(article).filter((item) => item.kind === kind && !missing.has(item.name));
}

/** Asked of each cell of every page: worked out once an article. */
const provedQuotes = new WeakMap<Proved, ReadonlySet<string>>();

/** Whether the quote of a statement was found in the saved text of its article. */
export function quoteIsProved(article: Proved, statement: Pick<Statement, 'claim' | 'key'>): boolean {
  let proved = provedQuotes.get(article);
  if (!proved) {
    proved = new Set(provedItems(article, 'quote').map(({ name }) => name));
    provedQuotes.set(article, proved);
  }
  return proved.has(`${nameOf(statement)} quote`);
}
