import { buildSite } from '../build/build-site.ts';
import { readSettings } from '../settings.ts';
import { projectRoot, runCommand } from './run-command.ts';

const usage = `npm run build

Builds the site into dist/, or the folder named by OUT_DIR. A failed build leaves the last one as it was.
Reads CONTENT_DIR, OUT_DIR, SITE_URL, BASE_PATH and REPORT_TO (see the README).
`;

await runCommand(usage, async () => {
  const settings = readSettings(process.env, projectRoot);
  await buildSite(projectRoot, settings);
  process.stdout.write(`The site is in ${settings.outFolder}\n`);
  return 0;
});
