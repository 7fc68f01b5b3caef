// @ts-check
/**
 * The modules that relate statements: plain arithmetic on values, days, scopes and credits. A browser loads them to relate the
 * articles that a reader chose by the very code of the build, so they load each other and nothing else.
 *
 * @type {string[]}
 */
export const comparing = [
  'src/corpus/day-span.ts',
  'src/corpus/scope.ts',
  'src/derive/agreement-kind.ts',
  'src/derive/origin.ts',
  'src/derive/relate.ts',
  'src/derive/value.ts',
];
