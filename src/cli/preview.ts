import { readSettings } from '../settings.ts';
import { projectRoot, runCommand } from './run-command.ts';
import { serveSite } from './serve-site.ts';

const usage = `npm run preview

Serves the built site at http://localhost:4321/, or at the port named by PORT.
`;

await runCommand(usage, () => serveSite(projectRoot, readSettings(process.env, projectRoot)));
