import type { ParsedContent, MarkdownFile } from '../read/parsed-content.ts';
import type { ProblemList } from '../report/problems.ts';
import { suggest } from '../report/suggest.ts';
import { checkUniqueIds } from './duplicates.ts';
import type { Known } from './references.ts';
import { checkReference, knownInList, listIn } from './references.ts';

/** Everything that a story refers to is there: sections, featured articles, the claims its note links to. */
export function checkStories(entries: ParsedContent, problems: ProblemList): void {
  const articles = Map.groupBy(entries.articles.values(), ({ story }) => story);
  for (const [id, story] of entries.stories) {
    for (const list of ['sections', 'claims']) checkUniqueIds(story, list, problems);
    const sections = knownInList(story, 'sections');
    for (const index of listIn(story, ['claims']).keys())
      checkReference(story, ['claims', index, 'section'], sections, 'a section of this story', problems);
    const own: Known = {
      ids: new Set(articles.get(id)?.map((article) => article.id)),
      complete: !entries.unlisted.has('articles') && !entries.unlisted.has(`articles/${id}`),
    };
    for (const index of listIn(story, ['featured']).keys())
      checkReference(story, ['featured', index], own, 'an article of this story', problems);
    checkNote(story, problems);
  }
}

function checkNote(story: MarkdownFile<unknown>, problems: ProblemList): void {
  const claims = knownInList(story, 'claims');
  for (const { claim, key, place } of story.passages) {
    const isKnown = claims.ids.has(claim) || !claims.complete;
    if (isKnown && key === undefined) continue;
    problems.add(place, {
      code: 'unknown-reference',
      message: isKnown
        ? 'The note links to one statement of a claim; only an article has statements.'
        : `The note links to a claim that does not exist.`,
      found: `claim:${claim}${key === undefined ? '' : `/${key}`}`,
      expected: 'claim:<claim> of this story',
      hint: isKnown ? `Write “claim:${claim}”.` : suggest(claim, claims.ids),
    });
  }
}
