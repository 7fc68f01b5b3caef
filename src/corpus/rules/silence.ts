import type { ArticleFile } from '../read/parsed-content.ts';
import { predates } from '../partial-date.ts';
import type { ProblemList } from '../report/problems.ts';
import type { ArticleFields } from '../schema/article.ts';
import type { ClaimFields, StoryFields } from '../schema/story.ts';
import type { YamlPath } from '../read/yaml-path.ts';
import { dateIn, seenWhole, statementParts, textsIn } from './parts.ts';

/** An article is silent only on what it could have said, was wholly looked through for, and does not say. */
export function checkSilence(
  article: ArticleFile,
  claims: ReadonlyMap<string, ClaimFields>,
  problems: ProblemList,
): void {
  const { yaml } = article;
  if (!yaml) return;
  const statements = statementParts(article);
  const silentOn = textsIn(article, 'silentOn');
  const published = dateIn(article, 'published');
  const refusePredating = (claim: string, path: YamlPath) => {
    const since = claims.get(claim)?.since;
    if (!published || !predates(published, since)) return;
    problems.add(yaml.place(path), {
      code: 'predates',
      message: `The article was published before this could be known (${since?.edtf}).`,
      found: claim,
      expected: 'nothing: the cell says so by itself',
      hint: 'Delete the entry, or fix “since” of the claim or “published” of the article.',
    });
  };
  for (const [index, { claim }] of statements.entries())
    if (claim !== undefined) refusePredating(claim, ['statements', index, 'claim']);

  if (seenWhole(article) === false && silentOn.length > 0) {
    problems.add(yaml.placeOfKey(['silentOn']), {
      code: 'wrong-silence',
      message: 'Only a part of the article was seen, so nobody knows whether it is silent.',
      found: silentOn.map(({ text }) => text).join(', '),
      expected: 'no silentOn where seen.whole is false',
      hint: 'Delete the list: the cells are shown as not in the part seen.',
    });
    return;
  }
  const spoken = new Set(statements.map(({ claim }) => claim));
  const listed = new Set<string>();
  for (const { text: claim, index } of silentOn) {
    const path = ['silentOn', index];
    if (spoken.has(claim)) {
      problems.add(yaml.place(path), {
        code: 'wrong-silence',
        message: 'The article has a statement on this claim.',
        found: claim,
        expected: 'a statement or silence, not both',
        hint: 'Delete one of the two.',
      });
    } else if (listed.has(claim)) {
      problems.add(yaml.place(path), {
        code: 'duplicate-id',
        message: 'The claim is listed twice.',
        found: claim,
        expected: 'each claim once',
        hint: 'Delete one of the two.',
      });
    } else refusePredating(claim, path);
    listed.add(claim);
  }
}

/** The claims of its story on which nobody has decided for an article. */
function undecided(article: ArticleFields, story: StoryFields): string[] {
  if (!article.seen.whole) return [];
  const decided = new Set([...article.statements.map(({ claim }) => claim), ...article.silentOn]);
  return story.claims
    .filter((claim) => !decided.has(claim.id) && !predates(article.published, claim.since))
    .map((claim) => claim.id);
}

/** Warns of claims that nobody has decided. Not where a file has errors: they may be why. */
export function warnOfUnchecked(article: ArticleFile, story: StoryFields, problems: ProblemList): void {
  const { yaml, fields } = article;
  if (!yaml || !fields || problems.hasErrors(article.path)) return;
  const open = undecided(fields, story);
  if (open.length === 0) return;
  problems.add(fields.silentOn.length > 0 ? yaml.placeOfKey(['silentOn']) : yaml.place([]), {
    code: 'unchecked',
    message:
      open.length === 1
        ? 'One claim is not decided for this article; its cell says “not checked”.'
        : `${open.length} claims are not decided for this article; their cells say “not checked”.`,
    found: open.join(', '),
    expected: 'a statement, or the claim in silentOn',
    hint: `If the whole article is silent on them: silentOn: [${[...fields.silentOn, ...open].join(', ')}]`,
  });
}
