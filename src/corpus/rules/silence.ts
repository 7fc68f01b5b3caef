import type { ArticleFile } from '../read/parsed-content.ts';
import type { PartialDate } from '../partial-date.ts';
import { predates } from '../partial-date.ts';
import type { ProblemList } from '../report/problems.ts';
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

  const spoken = new Set(statements.map(({ claim }) => claim));
  const isWhole = seenWhole(article);
  for (const list of ['silentOn', 'notInPart'] as const) {
    const entries = textsIn(article, list);
    if (entries.length > 0 && isWhole !== undefined && isWhole !== (list === 'silentOn')) {
      problems.add(yaml.placeOfKey([list]), {
        code: 'wrong-silence',
        ...wrongList[list],
        found: entries.map(({ text }) => text).join(', '),
      });
      continue;
    }
    const listed = new Set<string>();
    for (const { text: claim, index } of entries) {
      const path = [list, index];
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
}

/** Of a list that is of the other kind of article. */
const wrongList = {
  silentOn: {
    message: 'Only a part of the article was seen, so nobody knows whether it is silent.',
    expected: 'no silentOn where seen.whole is false',
    hint: 'Delete the list, or call it notInPart: the cells are shown as not in the part seen.',
  },
  notInPart: {
    message: 'All of the article was seen: what it does not say it is silent on.',
    expected: 'no notInPart where seen.whole is true',
    hint: 'Call the list silentOn.',
  },
} as const;

/**
 * The claims of its story on which nobody has decided for an article: nothing is said on them, and they are in no list of what was
 * looked for and is not there.
 */
export function undecidedClaims(
  article: {
    readonly statements: readonly { readonly claim: string }[];
    readonly silentOn: Iterable<string>;
    readonly notInPart: readonly string[];
    readonly published: PartialDate;
  },
  claims: readonly ClaimFields[],
): ClaimFields[] {
  const { statements, silentOn, notInPart, published } = article;
  const decided = new Set([...statements.map(({ claim }) => claim), ...silentOn, ...notInPart]);
  return claims.filter((claim) => !decided.has(claim.id) && !predates(published, claim.since));
}

/**
 * Warns of claims that nobody has decided, for articles that were seen whole and those on which a table opens. Not where a file has
 * errors: they may be why.
 */
export function warnOfUnchecked(article: ArticleFile, story: StoryFields, problems: ProblemList): void {
  const { yaml, fields } = article;
  if (!yaml || !fields || problems.hasErrors(article.path)) return;
  const { whole } = fields.seen;
  if (!whole && !story.featured.includes(article.id)) return;
  const open = undecidedClaims(fields, story.claims).map(({ id }) => id);
  if (open.length === 0) return;
  const list = whole ? 'silentOn' : 'notInPart';
  problems.add(fields[list].length > 0 ? yaml.placeOfKey([list]) : yaml.place([]), {
    code: 'unchecked',
    message: whole
      ? open.length === 1
        ? 'One claim is not decided for this article; its cell says “not checked”.'
        : `${open.length} claims are not decided for this article; their cells say “not checked”.`
      : `Of this featured article a part was seen, and for ${open.length} of the story’s claims nobody says whether they are in it.`,
    found: open.join(', '),
    expected: `a statement, or the claim in ${list}`,
    hint: `If ${whole ? 'the whole article is silent on them' : 'they are not in the part that was seen'}: ${list}: [${[...fields[list], ...open].join(', ')}]`,
  });
}
