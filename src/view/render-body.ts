import type { Element, ElementData, Nodes, Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parseClaimAddress } from '../corpus/read/body-links.ts';

/** Where the passages of a body lead. */
export interface PassageLinks {
  /** The address of a claim as seen from this body. */
  href(claim: string): string;
  /** The anchor of the n-th passage on a claim, unique to the page. Without it passages have none. */
  readonly anchor?: (claim: string, number: number) => string;
}

/** One block of a rendered body (a paragraph, a list …). */
export interface RenderedBlock {
  /** Sanitised HTML. */
  readonly html: string;
  /** The claims whose passages are in it, in reading order, each once. */
  readonly claims: readonly string[];
}

/**
 * What survives in a body. The parser has refused all else before; this is the second, independent barrier
 * (the content security policy is the third).
 */
const sanitizeSchema = {
  ...defaultSchema,
  tagNames: [
    'a',
    'p',
    'em',
    'strong',
    'del',
    'br',
    'ul',
    'ol',
    'li',
    'blockquote',
    'hr',
    'code',
    'sup',
    'section',
    'h2',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
  ],
  // Ids are prefixed once, by remark-rehype; a second prefix here would break footnotes.
  clobberPrefix: '',
  protocols: { href: ['http', 'https', 'claim'] },
};

declare module 'hast' {
  interface ElementData {
    /** Of a passage; it is not written into the page, as its anchor tells it. */
    claim?: string;
  }
}

/** hast plugin: turns `claim:` links into passages, numbered per claim in reading order. */
export function rehypePassages(links: PassageLinks) {
  return (tree: HtmlRoot): void => {
    const counts = new Map<string, number>();
    visit(tree, 'element', (element: Element) => {
      if (element.tagName !== 'a' || typeof element.properties['href'] !== 'string') return;
      const target = parseClaimAddress(element.properties['href']);
      if (!target) {
        if (/^https?:/.test(element.properties['href'])) element.properties['rel'] = ['external'];
        return;
      }
      const number = (counts.get(target.claim) ?? 0) + 1;
      counts.set(target.claim, number);
      element.properties = {
        ...(links.anchor && { id: links.anchor(target.claim, number) }),
        className: ['passage'],
        href: links.href(target.claim),
      };
      element.data = Object.assign(element.data ?? ({} as ElementData), { claim: target.claim });
    });
  };
}

/** Renders a parsed body, block by block. */
export function renderBody(body: Root, links: PassageLinks): RenderedBlock[] {
  const processor = unified()
    .use(remarkRehype)
    .use(rehypeSanitize, sanitizeSchema)
    .use(rehypePassages, links)
    .use(rehypeStringify);
  const tree = processor.runSync(structuredClone(body));
  return tree.children
    .filter((child) => child.type === 'element')
    .map((child) => ({ html: processor.stringify({ type: 'root', children: [child] }), claims: claimsIn(child) }));
}

function claimsIn(node: Nodes): string[] {
  const claims = new Set<string>();
  visit(node, 'element', (element: Element) => {
    if (element.data?.claim !== undefined) claims.add(element.data.claim);
  });
  return [...claims];
}
