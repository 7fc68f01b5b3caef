import type { AstroIntegration } from 'astro';
import type { Settings } from '../settings.ts';

/**
 * In development, watches the content folder, which lies outside what Vite knows: on a change every module that was made
 * from it is forgotten and the page reloads, with the new content or with the report of its problems.
 */
export function contentReload(settings: Settings): AstroIntegration {
  return {
    name: 'content-reload',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(settings.contentFolder);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(settings.contentFolder)) return;
          for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
