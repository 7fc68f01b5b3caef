import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseTemplate } from 'astro-eslint-parser';

// Every word that a reader sees is in src/view/labels, so that it can be said in another language. Markup has none of its own.

/** Attributes that are read aloud or shown. */
const shown = new Set(['alt', 'aria-label', 'aria-description', 'content', 'label', 'placeholder', 'title']);

/** What is no word although it is where words are shown. */
const forMachines = /^width=device-width/;

/** A node of the tree of an .astro file: JSX, as ESLint knows it. */
interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Where a string is compared, called with or a key, and is not shown. */
const notShown = new Set(['BinaryExpression', 'SwitchCase', 'CallExpression', 'MemberExpression', 'Property']);

/** The literal words in the markup of an .astro file: texts, attributes that are shown, and strings that an expression shows. */
function literalsOf(file: string, source: string): string[] {
  const found: string[] = [];
  const say = (words: unknown) => {
    if (typeof words === 'string' && /\p{L}/u.test(words) && !forMachines.test(words))
      found.push(`${file}: ${words.trim()}`);
  };
  const visit = (node: Node, parent: Node | undefined): void => {
    switch (node.type) {
      case 'AstroFrontmatter':
        return;
      case 'JSXText':
        say(node['value']);
        return;
      case 'JSXAttribute':
        if (!shown.has(nameOf(node['name']))) return;
        break;
      case 'JSXElement':
        if (['script', 'style'].includes(nameOf((node['openingElement'] as Node)['name']))) return;
        break;
      case 'Literal':
        if (!parent || !notShown.has(parent.type)) say(node['value']);
        return;
      case 'TemplateElement':
        say((node['value'] as { readonly raw: string }).raw);
        return;
    }
    for (const [key, value] of Object.entries(node)) {
      if (key === 'parent') continue;
      for (const child of [value].flat()) if (isNode(child)) visit(child, node);
    }
  };
  visit(parseTemplate(source).result.ast, undefined);
  return found;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function nameOf(name: unknown): string {
  return isNode(name) && typeof name['name'] === 'string' ? name['name'] : '';
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.astro'));

describe('markup has no words of its own', () => {
  test('there is markup to look at', () => {
    expect(files.length).toBeGreaterThan(40);
  });

  test.each(files)('%s', (file) => {
    expect(literalsOf(file, readFileSync(join('src', file), 'utf8'))).toEqual([]);
  });

  test.each([
    ['a text', '<p>Not found</p>'],
    ['a text beside a value', '<p>{count} articles</p>'],
    ['an attribute that is read aloud', '<nav aria-label="Main"></nav>'],
    ['a placeholder', '<input placeholder="Search" />'],
    ['a string of an expression', "<p>{isOpen ? 'All of them' : words}</p>"],
    ['a string that is shown in place of nothing', "<p>{words || 'Nothing'}</p>"],
  ])('%s would be found', (_what, markup) => {
    expect(literalsOf('x.astro', `---\n---\n${markup}`)).not.toEqual([]);
  });
});
