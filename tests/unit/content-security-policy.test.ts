import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/content-security-policy.ts';

const directives = Object.fromEntries(
  contentSecurityPolicy.split('; ').map((directive) => {
    const [name = '', ...values] = directive.split(' ');
    return [name, values.join(' ')];
  }),
);

test.each([
  ['default-src', "'none'", 'nothing is loaded that is not named'],
  ['script-src', "'self' 'wasm-unsafe-eval'", 'scripts are files of the site; WebAssembly is the search engine’s'],
  ['connect-src', "'self'", 'scripts ask only the site'],
  ['style-src', "'self'", 'styles are files of the site'],
  ['img-src', "'self'", 'images are files of the site'],
  ['font-src', "'self'", 'fonts are files of the site'],
  ['manifest-src', "'self'", 'a manifest is a file of the site'],
  ['worker-src', "'none'", 'no workers'],
  ['base-uri', "'none'", 'no element moves all links'],
  ['form-action', "'self'", 'forms are sent to the site'],
  ['require-trusted-types-for', "'script'", 'no text becomes markup or script'],
  ['trusted-types', "'none'", 'nobody may declare a text to be harmless'],
])('%s is %s: %s', (name, value) => {
  expect(directives[name]).toBe(value);
});

test('it says nothing else, and nothing twice', () => {
  expect(Object.keys(directives)).toHaveLength(12);
  expect(contentSecurityPolicy.split('; ')).toHaveLength(12);
});
