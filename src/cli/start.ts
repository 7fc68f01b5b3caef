import { buildSite } from '../build/build-site.ts';
import { readSettings } from '../settings.ts';
import { projectRoot, runCommand } from './run-command.ts';
import { serveSite } from './serve-site.ts';

const usage = `npm start

Builds the site and serves it at http://localhost:4321/, or at the port named by PORT.
`;

await runCommand(usage, async () => {
  const settings = readSettings(process.env, projectRoot);
  process.stdout.write('Building the site …\n');
  await buildSite(projectRoot, settings);
  return serveSite(projectRoot, settings);
});
