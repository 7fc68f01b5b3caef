import type { Corpus } from '../model.ts';
import type { Problem } from '../report/problems.ts';

/** The problems with `--strict`: claims not decided for a featured article are errors. */
export function undecidedFeatured(corpus: Corpus, problems: readonly Problem[]): Problem[] {
  const featured = new Set(
    [...corpus.stories.values()].flatMap((story) => story.featured.map(({ path }) => `articles/${path}.md`)),
  );
  return problems.map((problem) =>
    problem.code === 'unchecked' && featured.has(problem.file) ? { ...problem, severity: 'error' } : problem,
  );
}
