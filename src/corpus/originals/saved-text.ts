import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { rehype } from 'rehype';

/** The text of an article as an editor saved it: outside the project, of which no sentence of an original is a part. */
export interface SavedText {
  readonly headline?: string;
  readonly deck: readonly string[];
  readonly captions: readonly string[];
  /** Within the body; they are no paragraphs. */
  readonly subheadings: readonly string[];
  /** Of the body, in their order. */
  readonly paragraphs: readonly string[];
  /** Whether it goes to the end of the article. */
  readonly whole: boolean;
  /** How many UTF-16 code units of text there are. */
  readonly characters: number;
  /** The SHA-256 of the file, in hexadecimal digits. */
  readonly digest: string;
}

/** On a line of its own, at the end: the article goes on after what was saved. */
const cutMark = '[cut]';

/**
 * Reads the saved text of an article, if there is one: `<folder>/<story>/<article>.txt` or `.md`, with `# ` before the headline,
 * `## ` before a line of the deck, `### ` before a heading in the body, `> ` before a caption, paragraphs parted by empty lines and `[cut]` at the end of a part; or
 * `.html`, a saved page.
 */
export function readSavedText(folder: string, story: string, article: string): SavedText | undefined {
  for (const [ending, parse] of Object.entries(parsers)) {
    const path = join(folder, story, `${article}${ending}`);
    if (!existsSync(path)) continue;
    const bytes = readFileSync(path);
    const parts = parse(bytes.toString('utf8'));
    const all = [parts.headline ?? '', ...parts.deck, ...parts.captions, ...parts.subheadings, ...parts.paragraphs];
    return {
      ...parts,
      characters: all.reduce((sum, { length }) => sum + length, 0),
      digest: createHash('sha256').update(bytes).digest('hex'),
    };
  }
  return undefined;
}

type Parts = Omit<SavedText, 'characters' | 'digest'>;

const parsers: Readonly<Record<string, (text: string) => Parts>> = {
  '.txt': parseText,
  '.md': parseText,
  '.html': parsePage,
};

function parseText(text: string): Parts {
  const marked: Record<'# ' | '## ' | '### ' | '> ', string[]> = { '# ': [], '## ': [], '### ': [], '> ': [] };
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const body = lines.map((line) => {
    const mark = (['# ', '## ', '### ', '> '] as const).find((one) => line.startsWith(one));
    if (mark) marked[mark].push(line.slice(mark.length).trim());
    return mark || line.trim() === cutMark ? '' : line;
  });
  const [headline] = marked['# '];
  return {
    ...(headline !== undefined && { headline }),
    deck: marked['## '],
    captions: marked['> '],
    subheadings: marked['### '],
    paragraphs: body
      .join('\n')
      .split(/\n\s*\n/)
      .map((paragraph) => paragraph.trim())
      .filter((paragraph) => paragraph !== ''),
    whole: !lines.some((line) => line.trim() === cutMark),
  };
}

const furniture = new Set(['script', 'style', 'nav', 'footer', 'aside', 'form', 'template', 'noscript']);

function parsePage(html: string): Parts {
  const root = rehype().parse(html);
  const text = firstOf(root, 'article') ?? firstOf(root, 'main') ?? root;
  const headline = firstOf(root, 'h1');
  return {
    ...(headline && { headline: textOf(headline) }),
    deck: [],
    captions: allOf(text, 'figcaption').map(textOf),
    subheadings: ['h2', 'h3', 'h4'].flatMap((name) => allOf(text, name)).map(textOf),
    paragraphs: allOf(text, 'p')
      .map(textOf)
      .filter((paragraph) => paragraph !== ''),
    whole: true,
  };
}

function allOf(node: Root | Element, name: string): Element[] {
  return node.children.flatMap((child: RootContent | ElementContent): Element[] => {
    if (child.type !== 'element' || furniture.has(child.tagName)) return [];
    return child.tagName === name ? [child] : allOf(child, name);
  });
}

function firstOf(node: Root, name: string): Element | undefined {
  return allOf(node, name)[0];
}

function textOf(node: Element): string {
  const text = (one: RootContent | ElementContent): string =>
    one.type === 'text' ? one.value : one.type === 'element' ? one.children.map(text).join('') : '';
  return node.children.map(text).join('').replace(/\s+/g, ' ').trim();
}
