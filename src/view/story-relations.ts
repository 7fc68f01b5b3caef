import type { Article, Claim, Corpus, Statement, Story, Value } from '../corpus/model.ts';
import type { DaySpan } from '../corpus/day-span.ts';
import { originKey, originOf } from '../derive/origin.ts';
import { answerSigns, answerWords } from './parts/answer-groups.ts';
import type { ClaimRelations, Saying, SentEnd, SentValue, StoryRelations } from './relations-format.ts';
import { creditKeys, unnamed } from './relations-format.ts';
import type { Site } from './site.ts';

/** What of a story a browser needs to relate the articles that a reader chose: see `src/browser/common/chosen-relations.ts`. */
export function storyRelations(story: Story, site: Site): StoryRelations {
  const articles = story.articles.map(({ id }) => id);
  const credits: string[] = [];
  const claims = site
    .agreements(story)
    .filter(({ statements }) => statements.length > 0)
    .map(({ claim, statements }): ClaimRelations => {
      const signs = answerSigns(site.answers(story, claim));
      const sayings: Saying[] = [];
      const keys: string[] = [];
      return {
        id: claim.id,
        question: claim.question,
        kind: claim.kind,
        ...(claim.kind === 'choice' && claim.exclusive && { exclusive: true }),
        sayings,
        statements: statements.map(({ statement, article }) => {
          const saying = sayingOf(statement, claim, signs.get(statement), site);
          const place = placeIn(keys, JSON.stringify(saying));
          sayings[place] = saying;
          const credit = placeIn(credits, creditKey(statement, article));
          const row = [articles.indexOf(article.id), place, credit] as const;
          return statement.hedge === undefined ? row : ([...row, 1] as const);
        }),
      };
    });
  return { articles, credits, bodies: bodiesOf(credits, site.corpus), claims };
}

/** Where an item is in a list, to which it is added if it is not in it. */
function placeIn(items: string[], item: string): number {
  const known = items.indexOf(item);
  return known === -1 ? items.push(item) - 1 : known;
}

function sayingOf(statement: Statement, claim: Claim, answer: number | undefined, site: Site): Saying {
  const { position, value, scope, asOf, presumed } = statement;
  const days = asOf ?? presumed;
  return {
    words: answerWords({ answer: statement, ...(asOf && { period: asOf }) }, claim, site),
    ...(answer !== undefined && { answer }),
    ...(position !== 'affirms' && { position }),
    ...(value && { value: sentValue(value) }),
    ...(scope !== '' && { scope }),
    ...(days && { asOf: sentDays(days) }),
  };
}

function sentValue(value: Value): SentValue {
  switch (value.kind) {
    case 'quantity': {
      const { min, max, precision, point } = value;
      if (precision === 'exact' && point !== undefined) return point;
      return point === undefined ? [sentEnd(min), sentEnd(max)] : [sentEnd(min), sentEnd(max), point];
    }
    case 'date': {
      const { approximate, uncertain, instant } = value.date;
      const days = [...sentDays(value.date), approximate || uncertain ? 1 : 0] as const;
      return instant === undefined ? days : [...days, instant];
    }
    case 'name':
      return value.isOtherSpelling ? [value.sourceId, value.spelling, 1] : [value.sourceId, value.spelling];
    case 'choice':
      return value.options;
  }
}

function sentDays({ firstDay, lastDay }: DaySpan): [SentEnd, SentEnd] {
  return [sentEnd(firstDay), sentEnd(lastDay)];
}

function sentEnd(end: number): SentEnd {
  return Number.isFinite(end) ? end : null;
}

function creditKey(statement: Statement, article: Article): string {
  if (statement.credit.some(({ kind }) => kind === 'unknown')) return creditKeys.unknown;
  const origin = originOf(statement, article);
  return originKey(origin) ?? (origin.kind === 'own' ? creditKeys.own : creditKeys.hearsay);
}

function bodiesOf(credits: readonly string[], { sources }: Corpus): Record<string, string> {
  const bodies = new Map<string, string>();
  for (const key of credits) {
    let id: string | undefined = key.replace(unnamed, '');
    while (id !== undefined) {
      const body: string | undefined = sources.get(id)?.of;
      if (body !== undefined) bodies.set(id, body);
      id = body;
    }
  }
  return Object.fromEntries(bodies);
}
