import { parseArgs } from 'node:util';
import { undecidedFeatured } from '../corpus/rules/strict.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { printJson, printReport } from '../corpus/report/report.ts';
import { projectRoot, runCommand } from './run-command.ts';
import { readSettings } from '../settings.ts';

const usage = `npm run check -- [--strict] [--json]

  --strict   claims not decided for a featured article are errors, not warnings
  --json     print the problems as JSON

Reads content/, or the folder named by CONTENT_DIR. Exits with 1 when there are errors.
`;

await runCommand(usage, () => {
  const { values } = parseArgs({
    options: {
      strict: { type: 'boolean' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const settings = readSettings(process.env, projectRoot);
  const result = readCorpus(settings.contentFolder);
  const problems = values.strict && result.ok ? undecidedFeatured(result.corpus, result.problems) : result.problems;
  process.stdout.write(values.json ? printJson(problems) : printReport(problems, settings.contentFolderShown));
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
});
