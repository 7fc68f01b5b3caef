import { dev } from 'astro';
import { developmentVariable } from '../settings.ts';
import { projectRoot, runCommand } from './run-command.ts';

const usage = `npm run dev

Serves the site while it is being written, at http://localhost:4321/, or at the port named by PORT: a saved file
reloads the page, a fault shows its report.
`;

await runCommand(usage, async () => {
  // As for the preview: stay in this terminal.
  process.env['ASTRO_DEV_BACKGROUND'] = '0';
  process.env[developmentVariable] = '1';
  await dev({ root: projectRoot, server: { host: 'localhost', port: Number(process.env['PORT'] ?? 4321) } });
  return 0;
});
