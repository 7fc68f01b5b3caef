import type { Html, Nodes, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { addressRange, brokenPassage, claimsMentioned, linkFault, parseClaimAddress } from './body-links.ts';
import type { BodyFault } from './body-nodes.ts';
import { allowedNodes, processor, rangeOf, textParts } from './body-nodes.ts';
import { longQuotes } from './body-quotations.ts';
import { codePointName, hiddenCharacters, withoutHidden } from './hidden-characters.ts';

/** The words in a body that carry statements on one claim. */
export interface Passage {
  readonly claim: string;
  /** Only the statement with this key; absent: all statements of the article on the claim. */
  readonly key?: string;
  /** Which passage on this claim it is, in reading order, from 1. */
  readonly number: number;
  /** Offsets of the `claim:` address in the text that was parsed. */
  readonly start: number;
  readonly end: number;
}

/** Whether a passage carries a statement: without a key it carries all on its claim. */
export function carries(
  passage: { readonly claim: string; readonly key?: string },
  statement: { readonly claim: string; readonly key?: string | undefined },
): boolean {
  return passage.claim === statement.claim && (passage.key === undefined || passage.key === statement.key);
}

/** A Markdown body that was read, with everything that may not be in it. */
export interface ParsedBody {
  readonly tree: Root;
  readonly passages: readonly Passage[];
  /** The claims, as they were written, of passages that were refused with what held them; or `all`, when nothing could be read. */
  readonly lost: readonly string[] | 'all';
  readonly faults: readonly BodyFault[];
}

/** Bodies beyond these bounds are refused before they are parsed: the time a parser needs grows with the square of the marks. */
const maxBodyLength = 100_000;
const maxMarks = 4000;
const maxMarksInRow = 40;
const markerRun = new RegExp(
  `(?:[>\\[\\]()*_~!\`][ \\t]*){${maxMarksInRow + 1},}|(?:(?:[-+*]|\\d{1,9}[.)])[ \\t]+){${maxMarksInRow + 1},}|^[ \\t]{${maxMarksInRow * 2},}\\S`,
  'mu',
);

/** Reads a Markdown body: its tree, its passages in reading order, its faults. Offsets count from the start of `text`. */
export function parseBody(text: string): ParsedBody {
  const beyond = beyondBounds(text);
  if (beyond) return { tree: { type: 'root', children: [] }, passages: [], lost: 'all', faults: [beyond] };

  const tree = processor.parse(text);
  const passages: Passage[] = [];
  const lost: string[] = [];
  const faults: BodyFault[] = [];
  const counts = new Map<string, number>();

  visitParents(tree, (node, ancestors) => {
    const range = rangeOf(node);
    const source = text.slice(range.start, range.end);
    if (!allowedNodes.has(node.type)) {
      if (node.type === 'html' && closesSibling(node, ancestors.at(-1))) return;
      // What has children is looked through for passages; of the rest, only the claims are known.
      if (!('children' in node)) lost.push(...claimsMentioned(source));
      faults.push({
        ...range,
        fault: {
          code: 'markup',
          message: `A body holds no ${nodeNames[node.type] ?? node.type}.`,
          found: (source.split('\n')[0] ?? '').trim(),
          expected: 'paragraphs, lists, emphasis and links',
          hint: 'Tell it in plain words.',
        },
      });
    }
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        faults.push(...hiddenReferences(source, range.start, node.value));
        for (const stray of source.matchAll(/\(\s*(claim:[a-z0-9][a-z0-9/-]*)/gi)) {
          const start = range.start + stray.index + stray[0].length - (stray[1]?.length ?? 0);
          lost.push(...claimsMentioned(stray[0]));
          faults.push({
            start,
            end: range.start + stray.index + stray[0].length,
            fault: brokenPassage(stray[1] ?? ''),
          });
        }
        break;
      case 'link': {
        faults.push(...hiddenReferences(source, range.start, `${node.url}${node.title ?? ''}`));
        const address = addressRange(node, text);
        const url = withoutHidden(node.url);
        const target = parseClaimAddress(url);
        const fault = linkFault(node, url, source, ancestors);
        if (fault) faults.push({ ...address, fault });
        else if (target) {
          const number = (counts.get(target.claim) ?? 0) + 1;
          counts.set(target.claim, number);
          passages.push({ ...target, number, ...address });
        }
        // What leads to no page on the web may have been meant as a passage.
        if (fault && !/^https?:/i.test(url)) lost.push(url.replace(/^.*:/, ''));
        break;
      }
      case 'paragraph':
      case 'tableCell':
        faults.push(...longQuotes(node));
        break;
      default:
        break;
    }
  });
  return { tree, passages, lost, faults };
}

function beyondBounds(text: string): BodyFault | undefined {
  const refuse = (at: number, message: string, found: string, expected: string): BodyFault => ({
    start: at,
    end: at + 1,
    fault: { code: 'markup', message, found, expected, hint: 'Write plain paragraphs.' },
  });
  if (text.length > maxBodyLength)
    return refuse(0, 'The body is too long.', `${text.length} characters`, `at most ${maxBodyLength} characters`);
  const run = markerRun.exec(text);
  if (run) {
    const expected = `at most ${maxMarksInRow} marks in a row`;
    return refuse(run.index, 'The Markdown is nested too deeply to be read.', run[0].slice(0, 20), expected);
  }
  const marks = [...text.matchAll(/[*_~|>[\]]/g)];
  const beyond = marks[maxMarks];
  return (
    beyond && refuse(beyond.index, 'The Markdown has too many marks.', `${marks.length} marks`, `at most ${maxMarks}`)
  );
}

/** Whether a closing tag belongs to an opening one before it, with which it is one fault. */
function closesSibling(node: Html, parent: Nodes | undefined): boolean {
  const tag = /^<\/([a-z][a-z0-9-]*)/i.exec(node.value)?.[1]?.toLowerCase();
  if (tag === undefined || !parent || !('children' in parent)) return false;
  const before = parent.children.slice(0, (parent.children as Nodes[]).indexOf(node));
  return before.some((other) => other.type === 'html' && new RegExp(`^<${tag}\\b`, 'i').test(other.value));
}

const nodeNames: Readonly<Record<string, string>> = {
  html: 'HTML',
  image: 'pictures',
  imageReference: 'pictures',
  heading: 'headings',
  code: 'code blocks',
  definition: 'link definitions',
  linkReference: 'links by reference',
};

/** Hidden characters that are written as character references: those that are in the file were found when it was read. */
function hiddenReferences(source: string, offset: number, value: string): BodyFault[] {
  const hidden = new Set(hiddenCharacters(value).map(({ name }) => name));
  if (hidden.size === 0) return [];
  return [...source.matchAll(/&(?:#\d+|#x[0-9a-f]+|[a-z0-9]+);/gi)].flatMap((reference) => {
    const decoded = textParts([processor.parse(reference[0])])[0]?.value ?? '';
    const name = codePointName(decoded.codePointAt(0) ?? 0);
    if (!hidden.has(name)) return [];
    return {
      start: offset + reference.index,
      end: offset + reference.index + reference[0].length,
      fault: {
        code: 'hidden-character',
        message: `The text holds ${name}, a character that cannot be seen.`,
        found: name,
        expected: 'visible text',
        hint: 'Delete the character reference.',
      },
    };
  });
}
