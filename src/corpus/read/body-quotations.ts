import type { Paragraph, TableCell } from 'mdast';
import { expectedQuote, refuseQuoteLength } from '../schema/statement.ts';
import type { BodyFault } from './body-nodes.ts';
import { rangeOf, textParts } from './body-nodes.ts';

/** Quotations that are longer than a quote may be. */
export function longQuotes(block: Paragraph | TableCell): BodyFault[] {
  const parts = textParts(block.children);
  const words = parts.map((part) => part.value).join('');
  return quotations(words).flatMap(({ start: from, end: to }) => {
    const quoted = words.slice(from + 1, to - 1);
    const why = refuseQuoteLength(quoted);
    if (why === undefined) return [];
    let before = from;
    const part = parts.find(({ value }) => before < value.length || ((before -= value.length), false));
    const start = (part?.offset ?? rangeOf(block).start) + before;
    return {
      start,
      end: start + to - from,
      fault: {
        code: 'wrong-quote',
        message: `The quotation is refused: ${why}.`,
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
const maxQuotationDepth = 8;

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
      if (open.length > maxQuotationDepth) open.shift();
    }
  }
  return found;
}
