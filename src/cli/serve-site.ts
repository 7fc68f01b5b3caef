import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import type { Settings } from '../settings.ts';
import { CommandError } from './run-command.ts';

/**
 * Serves the built site on this machine only, until the process is ended.
 *
 * @throws {CommandError} when there is nothing to serve, or the port is taken
 */
export async function serveSite(root: string, settings: Settings): Promise<number> {
  if (!existsSync(join(settings.outFolder, 'index.html')))
    throw new CommandError(`There is no site in ${settings.outFolder}. Run npm run build first.`);
  const wanted = Number(process.env['PORT'] ?? 4321);
  // Where it finds no terminal, the preview server would go on in the background and this process would end.
  process.env['ASTRO_PREVIEW_BACKGROUND'] = '0';
  const server = await preview({
    root,
    logLevel: 'error',
    server: { port: wanted, host: 'localhost' },
    vite: { preview: { strictPort: true } },
  });
  if (server.port !== wanted && wanted !== 0) {
    await server.stop();
    throw new CommandError(`Port ${wanted} is taken. End what uses it, or choose another: PORT=4322 npm start`);
  }
  process.stdout.write(`Synoptic is at http://localhost:${server.port}${settings.basePath}\n`);
  await server.closed();
  return 0;
}
