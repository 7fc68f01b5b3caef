import { parseArgs } from 'node:util';
import { readCorpus } from '../corpus/read-corpus.ts';
import { compareText } from '../corpus/report/problems.ts';
import { printReport } from '../corpus/report/report.ts';
import { readSettings } from '../settings.ts';
import { statementFields } from '../view/data.ts';
import { draw } from './draw-sample.ts';
import { CommandError, projectRoot, runCommand } from './run-command.ts';

const usage = `npm run draw -- [--count N] [--seed N]

Draws N statements (40) at random to be read back against their originals. The same seed (1) and content draw the same.
`;

await runCommand(usage, () => {
  const { values } = parseArgs({
    options: { count: { type: 'string' }, seed: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const settings = readSettings(process.env, projectRoot);
  const result = readCorpus(settings.contentFolder);
  if (!result.ok) throw new CommandError(printReport(result.problems, settings.contentFolderShown));
  const articles = [...result.corpus.articles.values()].sort((a, b) => compareText(a.path, b.path));
  const all = articles.flatMap((article) => article.statements.map((statement) => ({ article, statement })));
  const drawn = draw(all, Number(values.count ?? 40), Number(values.seed ?? 1));
  for (const [index, { article, statement }] of drawn.entries()) {
    const fields = Object.entries(statementFields(statement, article)).filter(([, value]) => value !== '');
    process.stdout.write(
      `${index + 1}. articles/${article.path}.md, ${statement.claim}${statement.key === undefined ? '' : `/${statement.key}`}\n`,
    );
    for (const [name, value] of fields) process.stdout.write(`   ${name}: ${value}\n`);
  }
  process.stdout.write(`${drawn.length} of ${all.length} statements.\n`);
  return 0;
});
