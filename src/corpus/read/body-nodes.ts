import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { Fault } from '../report/problems.ts';

/** A fault, with its offsets in the text that was parsed. */
export interface BodyFault {
  readonly start: number;
  readonly end: number;
  readonly fault: Fault;
}

/** What a body may be made of. All else (HTML, pictures, headings, code) is refused, not dropped. */
export const allowedNodes: ReadonlySet<string> = new Set([
  'root',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'delete',
  'break',
  'link',
  'list',
  'listItem',
  'blockquote',
  'thematicBreak',
  'inlineCode',
  'footnoteReference',
  'footnoteDefinition',
  'table',
  'tableRow',
  'tableCell',
]);

/** Reads Markdown with the tables, footnotes and strikes of GitHub. */
export const processor = remark().use(remarkGfm);

/** Where a node is in the text that was parsed. */
export function rangeOf(node: Nodes): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 1 };
}

/** The words below nodes, each with its offset. */
export function textParts(nodes: readonly Nodes[]): { value: string; offset: number }[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text' || node.type === 'inlineCode')
      return [{ value: node.value, offset: rangeOf(node).start + (node.type === 'inlineCode' ? 1 : 0) }];
    if (node.type === 'break') return [{ value: ' ', offset: rangeOf(node).start }];
    return 'children' in node ? textParts(node.children) : [];
  });
}
