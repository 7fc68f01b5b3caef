/** The class of a label of an axis, by its place on it in per cent. */
export function axisClass(at: number): string {
  return `at-${Math.round(at)}`;
}

/** How far a label is moved back from its tick, in per cent of itself: near the ends it is beside its tick, to stay within the axis. */
function shiftOf(at: number): number {
  return at < 12 ? 0 : at > 88 ? -100 : -50;
}

/** The width of a character of a label, in per cent of the axis: a bit more than half an em of 12 px, of the 288 px of a narrow screen. */
const characterWidth = 2.2;

/** Whether the labels of an axis, from its start to its end, have room beside each other on a narrow screen. */
export function labelsFit(labels: readonly { readonly at: number; readonly label: string }[]): boolean {
  const spans = labels.map(({ at, label }) => {
    const width = label.length * characterWidth;
    const start = at + (width * shiftOf(at)) / 100;
    return { start, end: start + width };
  });
  return spans.every(({ start }, index) => start >= (spans[index - 1]?.end ?? -Infinity) + characterWidth / 2);
}

/**
 * The style rules that put labels to their places on an axis. They are static because the content security policy allows no
 * styles in the page; the labels are HTML because a text in a drawing has nothing behind it whose colour could be checked.
 */
export function axisRules(): string {
  const rules = Array.from({ length: 101 }, (_, at) => {
    return `.${axisClass(at)}{inset-inline-start:${at}%;translate:${shiftOf(at)}%}`;
  });
  return `${rules.join('\n')}\n`;
}
