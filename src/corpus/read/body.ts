import type { Html, Link, Nodes, Paragraph, Root, TableCell } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visitParents } from 'unist-util-visit-parents';
import { expectedAddress, refuseAddress } from '../schema/address.ts';
import type { Fault } from '../report/problems.ts';
import { expectedQuote, refuseQuoteLength } from '../schema/statement.ts';
import { codePointName, hiddenCharacters, withoutHidden } from './text-file.ts';

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

/** A Markdown body that was read, with everything that may not stand in it. */
export interface ParsedBody {
  readonly tree: Root;
  readonly passages: readonly Passage[];
  /** The claims, as they were written, of passages that were refused with what held them; or `all`, when nothing could be read. */
  readonly lost: readonly string[] | 'all';
  readonly faults: readonly BodyFault[];
}

/** A fault, with its offsets in the text that was parsed. */
interface BodyFault {
  readonly start: number;
  readonly end: number;
  readonly fault: Fault;
}

/** What a body may be made of. All else (HTML, pictures, headings, code) is refused, not dropped. */
const allowedNodes: ReadonlySet<string> = new Set([
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

const processor = remark().use(remarkGfm);

/** Bodies beyond these bounds are refused before they are parsed: the time a parser needs grows with the square of the marks. */
const longestBody = 100_000;
const mostMarks = 4000;
const mostMarksInRow = 40;
const markerRun = new RegExp(
  `(?:[>\\[\\]()*_~!\`][ \\t]*){${mostMarksInRow + 1},}|(?:(?:[-+*]|\\d{1,9}[.)])[ \\t]+){${mostMarksInRow + 1},}|^[ \\t]{${mostMarksInRow * 2},}\\S`,
  'mu',
);

/** Reads the `claim:` address of a passage. */
export function parseClaimAddress(url: string): { claim: string; key?: string } | undefined {
  const match = /^claim:([a-z0-9-]+)(?:\/([a-z0-9-]+))?$/.exec(url);
  if (!match?.[1]) return undefined;
  return match[2] === undefined ? { claim: match[1] } : { claim: match[1], key: match[2] };
}

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
  if (text.length > longestBody)
    return refuse(0, 'The body is too long.', `${text.length} characters`, `at most ${longestBody} characters`);
  const run = markerRun.exec(text);
  if (run) {
    const expected = `at most ${mostMarksInRow} marks in a row`;
    return refuse(run.index, 'The Markdown is nested too deeply to be read.', run[0].slice(0, 20), expected);
  }
  const marks = [...text.matchAll(/[*_~|>[\]]/g)];
  const beyond = marks[mostMarks];
  return (
    beyond && refuse(beyond.index, 'The Markdown has too many marks.', `${marks.length} marks`, `at most ${mostMarks}`)
  );
}

function rangeOf(node: Nodes): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 1 };
}

/** Whether a closing tag belongs to an opening one before it, with which it is one fault. */
function closesSibling(node: Html, parent: Nodes | undefined): boolean {
  const tag = /^<\/([a-z][a-z0-9-]*)/i.exec(node.value)?.[1]?.toLowerCase();
  if (tag === undefined || !parent || !('children' in parent)) return false;
  const before = parent.children.slice(0, (parent.children as Nodes[]).indexOf(node));
  return before.some((other) => other.type === 'html' && new RegExp(`^<${tag}\\b`, 'i').test(other.value));
}

function claimsMentioned(source: string): string[] {
  return [...source.matchAll(/claim:([a-z0-9-]+)/gi)].map((match) => match[1] ?? '');
}

function brokenPassage(found: string): Fault {
  return {
    code: 'markup',
    message: 'The passage is not a link: its address would be read as text.',
    found,
    expected: '[words](claim:<claim>)',
    hint: 'Passages cannot stand inside each other, and nothing stands between ] and (.',
  };
}

function linkFault(node: Link, url: string, source: string, ancestors: readonly Nodes[]): Fault | undefined {
  const isPassage = parseClaimAddress(url) !== undefined;
  if (!isPassage) {
    const why = /^claim:/i.test(url) ? 'it names no claim' : refuseAddress(url);
    if (why !== undefined) {
      return {
        code: 'wrong-address',
        message: `The link is refused: ${why}.`,
        found: url,
        expected: `claim:<claim>, claim:<claim>/<key>, or ${expectedAddress}`,
        hint: 'Mend the address, or keep the words without the link.',
      };
    }
  }
  const words = textPieces(node.children).map(({ value }) => value);
  const isEmpty = words.join('').trim() === '' && node.children.every(({ type }) => allowedNodes.has(type));
  if (isEmpty || (isPassage && source.startsWith('<'))) {
    return {
      code: 'markup',
      message: 'The link has no words.',
      found: source,
      expected: '[words](address)',
      hint: 'Put the words that carry it between the brackets.',
    };
  }
  if (isPassage && ancestors.some(({ type }) => type === 'footnoteDefinition')) {
    return {
      code: 'markup',
      message: 'A passage stands in a footnote.',
      found: url,
      expected: 'passages in the text itself',
      hint: 'Tell it in the text, or keep the words without the link.',
    };
  }
  return undefined;
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

/** Where the address of a link stands. */
function addressRange(node: Link, text: string): { start: number; end: number } {
  const { start: nodeStart, end: nodeEnd } = rangeOf(node);
  const wordsEnd = node.children.at(-1)?.position?.end.offset ?? nodeStart + 1;
  const isBracketed = text.charAt(nodeStart) === '[';
  const before = isBracketed ? /^\]\(\s*<?/.exec(text.slice(wordsEnd, nodeEnd)) : /^<?/.exec(text.slice(nodeStart));
  const start = (isBracketed ? wordsEnd : nodeStart) + (before?.[0].length ?? 0);
  return { start, end: text.startsWith(node.url, start) ? start + node.url.length : nodeEnd };
}

/** Hidden characters that are written as character references: those that stand in the file were found when it was read. */
function hiddenReferences(source: string, offset: number, value: string): BodyFault[] {
  const hidden = new Set(hiddenCharacters(value).map(({ name }) => name));
  if (hidden.size === 0) return [];
  return [...source.matchAll(/&(?:#\d+|#x[0-9a-f]+|[a-z0-9]+);/gi)].flatMap((reference) => {
    const decoded = textPieces([processor.parse(reference[0])])[0]?.value ?? '';
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

/** Quotations that are longer than a quote may be. */
function longQuotes(block: Paragraph | TableCell): BodyFault[] {
  const pieces = textPieces(block.children);
  const words = pieces.map((piece) => piece.value).join('');
  return quotations(words).flatMap(({ start: from, end: to }) => {
    const quoted = words.slice(from + 1, to - 1);
    const why = refuseQuoteLength(quoted);
    if (why === undefined) return [];
    let before = from;
    const piece = pieces.find(({ value }) => before < value.length || ((before -= value.length), false));
    const start = (piece?.offset ?? rangeOf(block).start) + before;
    return {
      start,
      end: start + to - from,
      fault: {
        code: 'wrong-quote',
        message: `The quotation may not stand: ${why}.`,
        found: quoted,
        expected: expectedQuote,
        hint: 'Quote the few words that matter and tell the rest.',
      },
    };
  });
}

/** Marks that open a quotation, each with those that close it. */
const quotationMarks: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
};
const deepestQuotation = 8;

/** The quotations in a text, marks included. In one walk: a text may be nothing but marks. */
function quotations(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const open: { mark: string; at: number }[] = [];
  for (const { 0: mark, index: at } of text.matchAll(/["“”„«»「」『』]/g)) {
    const opened = open.findLastIndex((other) => quotationMarks[other.mark]?.includes(mark));
    const start = open[opened]?.at;
    if (start !== undefined) {
      found.push({ start, end: at + 1 });
      open.length = opened;
    } else if (mark in quotationMarks) {
      open.push({ mark, at });
      if (open.length > deepestQuotation) open.shift();
    }
  }
  return found;
}

function textPieces(nodes: readonly Nodes[]): { value: string; offset: number }[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text' || node.type === 'inlineCode')
      return [{ value: node.value, offset: rangeOf(node).start + (node.type === 'inlineCode' ? 1 : 0) }];
    if (node.type === 'break') return [{ value: ' ', offset: rangeOf(node).start }];
    return 'children' in node ? textPieces(node.children) : [];
  });
}
