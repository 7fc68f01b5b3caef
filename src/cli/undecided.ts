import { parseArgs } from 'node:util';
import { undecidedClaims } from '../corpus/rules/silence.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { printReport } from '../corpus/report/report.ts';
import type { ClaimFields } from '../corpus/schema/story.ts';
import { readSettings } from '../settings.ts';
import { CommandError, projectRoot, runCommand } from './run-command.ts';

const usage = `npm run undecided -- [STORY | STORY/ARTICLE]

Lists, for every article, the claims of its story on which nobody has decided: a statement to be filled in for each, ready to paste, and
the list that takes those that are not there. Without an argument it counts them by story.
`;

await runCommand(usage, () => {
  const { values, positionals } = parseArgs({ options: { help: { type: 'boolean' } }, allowPositionals: true });
  if (values.help || positionals.length > 1) {
    process.stdout.write(usage);
    return values.help ? 0 : 2;
  }
  const { contentFolder, contentFolderShown } = readSettings(process.env, projectRoot);
  const result = readCorpus(contentFolder);
  if (!result.ok) throw new CommandError(printReport(result.problems, contentFolderShown));
  const [wanted] = positionals;
  const stories = [...result.corpus.stories.values()];
  const open = stories.flatMap((story) =>
    story.articles.map((article) => ({ article, claims: undecidedClaims(article, story.claims) })),
  );
  const asked = open.filter(({ article }) => wanted === article.story || wanted === article.path);
  if (wanted !== undefined && asked.length === 0)
    throw new CommandError(
      `There is no story or article “${wanted}”. There are: ${stories.map(({ id }) => id).join(', ')}.`,
    );
  if (wanted === undefined) {
    for (const { id, articles, claims } of stories) {
      const own = open.filter(({ article }) => article.story === id);
      const count = own.reduce((sum, { claims: undecided }) => sum + undecided.length, 0);
      process.stdout.write(`${id}: ${count} of ${articles.length * claims.length} cells\n`);
    }
    return 0;
  }
  for (const { article, claims } of asked) {
    if (claims.length === 0) continue;
    const list = article.seen.whole ? 'silentOn' : 'notInPart';
    process.stdout.write(`# articles/${article.path}.md\n${claims.map(skeleton).join('')}`);
    process.stdout.write(`# ${list}: [${claims.map(({ id }) => id).join(', ')}]\n\n`);
  }
  return 0;
});

/** A statement on a claim, as it is written into an article, with what is to be filled in left empty. */
function skeleton(claim: ClaimFields): string {
  return `  # ${claim.question}\n  - claim: ${claim.id}\n    says:\n${valueLine(claim)}    credit:\n    place:\n`;
}

function valueLine(claim: ClaimFields): string {
  switch (claim.kind) {
    case 'proposition':
      return '    position: # affirms, denies or doubts\n';
    case 'quantity':
      return `    value: # { exact }, { about }, { min }, { max }, in ${claim.unit}\n`;
    case 'date':
      return '    value: # such as 2024-08-06\n';
    case 'name':
      return '    value: # the id of a source, or one of its spellings\n';
    case 'choice':
      return `    value: # ${Object.keys(claim.options).join(', ')}\n`;
    case 'text':
      return '';
  }
}
