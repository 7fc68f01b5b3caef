import type { AgreementKind, RelatedPair } from '../../derive/agreement-kind.ts';
import { acrossArticles, agreementKind, isAnswered } from '../../derive/agreement-kind.ts';
import type { Compared, ComparedStatement } from '../../derive/relate.ts';
import { changesOverTime, relate } from '../../derive/relate.ts';
import type { ComparedValue } from '../../derive/value.ts';
import type {
  ClaimRelations,
  SentDate,
  SentName,
  SentOptions,
  SentQuantity,
  SentValue,
  StoryRelations,
} from '../../view/relations-format.ts';
import { creditKeys, unnamed } from '../../view/relations-format.ts';

/** What an article says on a claim: in a few words, and the number of the answer that it is among all, 0 where that has none. */
export interface SaidAnswer {
  readonly words: string;
  readonly answer: number;
}

/** A claim as some chosen articles tell it. */
export interface ChosenClaim {
  readonly id: string;
  readonly question: string;
  readonly claim: ClaimRelations['kind'];
  /** How the chosen ones relate. Who prints the other's answer as well does not stand against the other for it. */
  readonly kind: AgreementKind;
  /** The pairs of statements by which they relate. */
  readonly pairs: readonly RelatedPair<Reported>[];
  /** By the id of the article; of those that say nothing, none. */
  readonly said: ReadonlyMap<string, readonly SaidAnswer[]>;
}

/** An article as far as relations ask for it. Credits in the file name their holder, so that its outlet is never asked for. */
interface ChosenArticle {
  readonly id: string;
  readonly outlet: { readonly id: string };
}

interface Reported extends Compared {
  readonly article: ChosenArticle;
  readonly said: SaidAnswer;
}

/**
 * Loads the relations of a story.
 *
 * @returns undefined where they cannot be had: the page says less then
 */
export async function loadRelations(address: string): Promise<StoryRelations | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as StoryRelations) : undefined;
  } catch {
    return undefined;
  }
}

/** Relates some articles of a story to each other, claim by claim; only claims that one of them speaks on. */
export function relateChosen(file: StoryRelations, ids: readonly string[]): ChosenClaim[] {
  const sources = new Map(Object.entries(file.bodies).map(([id, of]) => [id, { of }]));
  const chosen = new Map(
    file.articles.flatMap((id, place): [number, ChosenArticle][] =>
      ids.includes(id) ? [[place, { id, outlet: { id } }]] : [],
    ),
  );
  return file.claims.flatMap((claim) => {
    const statements = claim.statements.flatMap(([place, saying, credit, hedged]): Reported[] => {
      const article = chosen.get(place);
      return article ? [reported(article, claim, saying, file.credits[credit] ?? '', hedged === 1)] : [];
    });
    return statements.length === 0 ? [] : [relateStatements(claim, statements, { sources })];
  });
}

function relateStatements(
  claim: ClaimRelations,
  statements: readonly Reported[],
  corpus: Parameters<typeof relate>[3],
): ChosenClaim {
  const byArticle = Map.groupBy(statements, ({ article }) => article);
  const pairs: RelatedPair<Reported>[] = [];
  let changes = false;
  for (const [a, b] of acrossArticles(statements)) {
    const relation = relate(claim, a, b, corpus);
    if (relation) pairs.push({ a, b, relation });
    else changes ||= changesOverTime(claim, a.statement, b.statement);
  }
  const standing = pairs.filter((pair) => !isAnswered(claim, pair, byArticle, corpus));
  return {
    id: claim.id,
    question: claim.question,
    claim: claim.kind,
    kind: agreementKind(claim, statements, standing, changes),
    pairs: standing,
    said: new Map([...byArticle].map(([{ id }, own]) => [id, distinct(own.map(({ said }) => said))])),
  };
}

/** How many statements an article makes, and how many of them are hedged. */
export function hedgesOf(file: StoryRelations, id: string): { readonly hedged: number; readonly all: number } {
  const place = file.articles.indexOf(id);
  const own = file.claims.flatMap(({ statements }) => statements.filter(([article]) => article === place));
  return { hedged: own.filter(([, , , hedged]) => hedged === 1).length, all: own.length };
}

function distinct(said: readonly SaidAnswer[]): SaidAnswer[] {
  return said.filter((one, index) => said.findIndex(({ words }) => words === one.words) === index);
}

function reported(
  article: ChosenArticle,
  claim: ClaimRelations,
  place: number,
  credit: string,
  isHedged: boolean,
): Reported {
  const saying = claim.sayings[place];
  if (!saying) throw new Error('The file of relations is broken.');
  const { words, answer = 0, position = 'affirms', value, scope = '', asOf } = saying;
  const read = value === undefined ? undefined : readValue(claim.kind, value);
  return {
    article,
    said: { words, answer },
    statement: {
      position,
      scope,
      credit: readCredit(credit),
      // Only whether there is one decides relations.
      hedge: isHedged ? words : undefined,
      ...(read && { value: read }),
      ...(asOf && { asOf: { firstDay: asOf[0] ?? -Infinity, lastDay: asOf[1] ?? Infinity } }),
    },
  };
}

function readValue(kind: ClaimRelations['kind'], value: SentValue): ComparedValue | undefined {
  // The kind of the claim tells what a value is, which the compiler cannot know.
  switch (kind) {
    case 'quantity':
      return readQuantity(value as SentQuantity);
    case 'date': {
      const [first, last, vague, instant] = value as SentDate;
      const date = {
        firstDay: first ?? -Infinity,
        lastDay: last ?? Infinity,
        approximate: vague === 1,
        uncertain: false,
      };
      return { kind, date: instant === undefined ? date : { ...date, instant } };
    }
    case 'name': {
      const [sourceId, spelling, isOther] = value as SentName;
      return { kind, sourceId, spelling, isOtherSpelling: isOther === 1 };
    }
    case 'choice':
      return { kind, options: value as SentOptions };
    case 'proposition':
    case 'text':
      return undefined;
  }
}

function readQuantity(value: SentQuantity): ComparedValue {
  if (typeof value === 'number') return { kind: 'quantity', min: value, max: value, point: value, precision: 'exact' };
  const [min, max, about] = value;
  const ends = { kind: 'quantity', min: min ?? -Infinity, max: max ?? Infinity } as const;
  return about === undefined ? { ...ends, precision: 'range' } : { ...ends, precision: 'about', point: about };
}

function readCredit(key: string): ComparedStatement['credit'] {
  switch (key) {
    case creditKeys.own:
      return [];
    case creditKeys.unknown:
      return [{ kind: 'unknown' }];
    case creditKeys.hearsay:
      return [{ kind: 'hearsay', words: '' }];
    default:
      return key.endsWith(unnamed)
        ? [{ kind: 'unnamed', words: '', of: key.slice(0, -unnamed.length) }]
        : [{ kind: 'named', id: key }];
  }
}
