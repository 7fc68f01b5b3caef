import type { Link, Nodes } from 'mdast';
import type { Fault } from '../report/problems.ts';
import { expectedAddress, refuseAddress } from '../schema/address.ts';
import { allowedNodes, rangeOf, textParts } from './body-nodes.ts';

/** Reads the `claim:` address of a passage. */
export function parseClaimAddress(url: string): { claim: string; key?: string } | undefined {
  const match = /^claim:([a-z0-9-]+)(?:\/([a-z0-9-]+))?$/.exec(url);
  if (!match?.[1]) return undefined;
  return match[2] === undefined ? { claim: match[1] } : { claim: match[1], key: match[2] };
}

/** The claims that a stretch of text names as passages do. */
export function claimsMentioned(source: string): string[] {
  return [...source.matchAll(/claim:([a-z0-9-]+)/gi)].map((match) => match[1] ?? '');
}

/** The fault of an address that would be read as text. */
export function brokenPassage(found: string): Fault {
  return {
    code: 'markup',
    message: 'The passage is not a link: its address would be read as text.',
    found,
    expected: '[words](claim:<claim>)',
    hint: 'Passages cannot be inside each other, and nothing comes between ] and (.',
  };
}

/** What is wrong with a link, if anything is. */
export function linkFault(node: Link, url: string, source: string, ancestors: readonly Nodes[]): Fault | undefined {
  const isPassage = parseClaimAddress(url) !== undefined;
  if (!isPassage) {
    const why = /^claim:/i.test(url) ? 'it names no claim' : refuseAddress(url);
    if (why !== undefined) {
      return {
        code: 'wrong-address',
        message: `The link is refused: ${why}.`,
        found: url,
        expected: `claim:<claim>, claim:<claim>/<key>, or ${expectedAddress}`,
        hint: 'Fix the address, or keep the words without the link.',
      };
    }
  }
  const words = textParts(node.children).map(({ value }) => value);
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
      message: 'A passage is in a footnote.',
      found: url,
      expected: 'passages in the text itself',
      hint: 'Tell it in the text, or keep the words without the link.',
    };
  }
  return undefined;
}

/** Where the address of a link is. */
export function addressRange(node: Link, text: string): { start: number; end: number } {
  const { start: nodeStart, end: nodeEnd } = rangeOf(node);
  const wordsEnd = node.children.at(-1)?.position?.end.offset ?? nodeStart + 1;
  const isBracketed = text.charAt(nodeStart) === '[';
  const before = isBracketed ? /^\]\(\s*<?/.exec(text.slice(wordsEnd, nodeEnd)) : /^<?/.exec(text.slice(nodeStart));
  const start = (isBracketed ? wordsEnd : nodeStart) + (before?.[0].length ?? 0);
  return { start, end: text.startsWith(node.url, start) ? start + node.url.length : nodeEnd };
}
