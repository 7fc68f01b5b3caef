// @ts-check
import { builtinModules } from 'node:module';
import { comparing } from './comparing.mjs';

const node = `(?:node:)?(?:${builtinModules.join('|')})$`;

/**
 * What a reader’s browser loads of src/view leads, however far round, to nothing of the corpus, the derivations or Node, but for
 * what relates statements. Types are not loaded.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    {
      name: 'browser-loads-no-corpus',
      severity: 'error',
      from: { path: '^src/browser/' },
      to: { path: `^(?:src/(?:corpus|derive)/|${node})`, pathNot: `^(?:${comparing.join('|')})$`, reachable: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: false,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
