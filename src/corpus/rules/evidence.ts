import { carries } from '../read/body.ts';
import type { ArticleFile } from '../read/parsed-content.ts';
import { isId, seemingId } from '../schema/id.ts';
import type { ProblemList } from '../report/problems.ts';
import { articleSchema } from '../schema/article.ts';
import { nearest, suggest } from '../report/suggest.ts';
import type { Known } from './references.ts';
import { checkReference, listIn, textIn, valueIn } from './references.ts';

interface Statement {
  readonly claim: string;
  readonly key: string | undefined;
  readonly index: number;
}

/**
 * Every statement and every passage is on a claim of the story, every statement has a passage, every passage a statement.
 * One slip is one problem: what a misspelt claim leaves without its counterpart is not reported in its wake.
 */
export function checkEvidence(article: ArticleFile, claims: Known, problems: ProblemList): void {
  const statements = statementsOf(article);
  const isUnknown = (claim: string) => !isId(claim) || (claims.complete && !claims.ids.has(claim));
  const expected = `a claim of the story ${article.story}`;
  for (const { index } of statements)
    checkReference(article, ['statements', index, 'claim'], claims, expected, problems);
  for (const { claim, place } of article.passages) {
    if (!isUnknown(claim) || statements.some((statement) => statement.claim === claim)) continue;
    problems.add(place, {
      code: 'unknown-reference',
      message: `“${claim}” does not exist.`,
      found: `claim:${claim}`,
      expected,
      hint: suggest(claim, claims.ids),
    });
  }
  if (!article.yaml) return;
  checkRepeated(article, statements, problems);
  if (!listsStatements(article)) return;

  const bare = article.passages.filter(
    (passage) => !isUnknown(passage.claim) && !statements.some((statement) => carries(passage, statement)),
  );
  const astrayStatements = statements
    .map(({ claim }) => claim)
    .filter((claim) => isUnknown(claim) && !article.passages.some((passage) => passage.claim === claim));
  const barePassages = new Set(bare.map(({ claim }) => claim));
  const excusedPassages = counterparts(astrayStatements, barePassages);
  for (const { claim, key, place } of bare) {
    if (excusedPassages.has(claim)) continue;
    const name = passageName(claim, key);
    const own = statements.map((statement) => passageName(statement.claim, statement.key));
    problems.add(place, {
      code: 'passage-without-statement',
      message: 'The passage has no statement.',
      found: `claim:${name}`,
      expected: 'a statement on this claim in the front matter',
      hint: `Add the statement, or keep the words without the link. ${suggest(name, own)}`.trim(),
    });
  }

  if (article.lostPassages === 'all') return;
  const unmarked = statements.filter(
    (statement) =>
      // A misspelt key leaves both sides alone: the passage is reported.
      !isUnknown(statement.claim) &&
      !barePassages.has(statement.claim) &&
      !article.passages.some((passage) => carries(passage, statement)),
  );
  const astrayPassages = article.passages
    .map(({ claim }) => claim)
    .filter((claim) => isUnknown(claim) && !statements.some((statement) => statement.claim === claim));
  const excused = counterparts(
    [...new Set([...article.lostPassages, ...astrayPassages])],
    new Set(unmarked.map(({ claim }) => claim)),
  );
  for (const { claim, key, index } of unmarked) {
    if (excused.has(claim)) continue;
    problems.add(article.yaml.place(['statements', index, 'claim']), {
      code: 'statement-without-passage',
      message: 'The statement has no passage in the body.',
      found: passageName(claim, key),
      expected: `[words](claim:${passageName(claim, key)}) in the body`,
      hint: 'Mark the words of the body that say it.',
    });
  }
}

function statementsOf(article: ArticleFile): Statement[] {
  return listIn(article, ['statements']).map((_, index) => {
    const key = textIn(article, ['statements', index, 'key']);
    return {
      // A badly written id is taken for what it seems to mean; a statement whose claim cannot be read is on none.
      claim: seemingId(textIn(article, ['statements', index, 'claim']) ?? ''),
      key: key === undefined ? undefined : seemingId(key),
      index,
    };
  });
}

/** Whether the list of statements is what the article means to say: not if it is no list, may be under a misspelt key, or a key bes twice. */
function listsStatements(article: ArticleFile): boolean {
  if (article.yaml?.hasDuplicateKeys !== false) return false;
  const value = valueIn(article, ['statements']);
  if (value !== undefined) return Array.isArray(value);
  return Object.keys(valueIn(article, []) ?? {}).every((key) => Object.hasOwn(articleSchema.shape, key));
}

/** What misspelt claims leave without a counterpart: the nearest of the candidates each; if there is none that is near, any. */
function counterparts(misspelt: readonly string[], candidates: ReadonlySet<string>): ReadonlySet<string> {
  const left = new Set(candidates);
  for (const claim of misspelt) {
    const meant = nearest(claim, left);
    if (meant === undefined) return candidates;
    left.delete(meant);
  }
  return new Set([...candidates].filter((claim) => !left.has(claim)));
}

/** No two statements of an article have the same claim and key. */
function checkRepeated(article: ArticleFile, statements: readonly Statement[], problems: ProblemList): void {
  const seen = new Map<string, number>();
  for (const { claim, key, index } of statements) {
    const name = passageName(claim, key);
    const before = seen.get(name);
    if (before === undefined) seen.set(name, index);
    else if (article.yaml && claim !== '') {
      const { line } = article.yaml.place(['statements', before, 'claim']);
      problems.add(article.yaml.place(['statements', index, 'claim']), {
        code: 'duplicate-id',
        message: `The article has this statement already in line ${line}.`,
        found: name,
        expected: 'a key that tells the two apart',
        hint: 'Add “key:” to one of them.',
      });
    }
  }
}

function passageName(claim: string, key: string | undefined): string {
  return key === undefined ? claim : `${claim}/${key}`;
}
