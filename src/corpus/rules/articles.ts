import type { ArticleFile, ParsedContent } from '../read/parsed-content.ts';
import type { ProblemList } from '../report/problems.ts';
import { wholeFile } from '../report/problems.ts';
import type { ClaimFields } from '../schema/story.ts';
import { suggest } from '../report/suggest.ts';
import { checkDates } from './dates.ts';
import { checkEvidence } from './evidence.ts';
import { soundClaims } from './parts.ts';
import type { Known } from './references.ts';
import { checkReference, knownArticles, knownInList, knownNames, knownOutlets, listIn } from './references.ts';
import { checkSilence } from './silence.ts';
import { checkValues } from './values.ts';

/** Everything that an article refers to is there, and what it says of the claims of its story fits them. */
export function checkArticles(entries: ParsedContent, today: number, problems: ProblemList): void {
  const outlets = knownOutlets(entries);
  const names = knownNames(entries);
  const articles = knownArticles(entries);
  for (const [id, own] of Map.groupBy(entries.articles.values(), ({ story }) => story)) {
    const story = entries.stories.get(id);
    // Without its story an article refers to claims that nobody knows.
    const known: Known = story ? knownInList(story, 'claims') : { ids: new Set(), complete: false };
    const claims: ReadonlyMap<string, ClaimFields> = story ? soundClaims(story) : new Map();
    for (const article of own) {
      if (!story && !entries.unlisted.has('stories')) refuseOrphan(article, entries, problems);
      checkReference(article, ['outlet'], outlets, 'an outlet', problems);
      checkReliances(article, articles, names, problems);
      checkCredits(article, names, problems);
      checkDates(article, today, problems);
      checkEvidence(article, known, problems);
      for (const list of ['silentOn', 'notInPart'])
        for (const index of listIn(article, [list]).keys())
          checkReference(article, [list, index], known, 'a claim of this story', problems);
      for (const index of listIn(article, ['withdrawn']).keys())
        checkReference(article, ['withdrawn', index, 'claim'], known, 'a claim of this story', problems);
      checkSilence(article, claims, problems);
      checkValues(article, claims, entries, problems);
    }
  }
}

function refuseOrphan(article: ArticleFile, entries: ParsedContent, problems: ProblemList): void {
  problems.add(wholeFile(article.path), {
    code: 'unknown-reference',
    message: `There is no story “${article.story}”.`,
    found: article.story,
    expected: `stories/${article.story}.md`,
    hint: suggest(article.story, entries.stories.keys()) || 'Write the story first.',
  });
}

function checkReliances(article: ArticleFile, articles: Known, names: Known, problems: ProblemList): void {
  for (const index of listIn(article, ['reliesOn']).keys()) {
    checkReference(article, ['reliesOn', index, 'article'], articles, 'an article, as <story>/<article>', problems);
    checkReference(article, ['reliesOn', index, 'outlet'], names, 'an outlet or a source', problems);
  }
}

function checkCredits(article: ArticleFile, names: Known, problems: ProblemList): void {
  for (const index of listIn(article, ['statements']).keys()) {
    const path = ['statements', index, 'credit'] as const;
    for (const [position, link] of listIn(article, path).entries()) {
      const linkPath = typeof link === 'string' ? [...path, position] : [...path, position, 'of'];
      checkReference(article, linkPath, names, 'a source or an outlet', problems);
    }
  }
}
