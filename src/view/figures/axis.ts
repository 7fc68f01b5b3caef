/** The class of a label of an axis, by its place on it in per cent. */
export function axisClass(at: number): string {
  return `at-${Math.round(at)}`;
}

/**
 * The style rules that put labels to their places on an axis. They are static because the content security policy allows no
 * styles in the page; the labels are HTML because a text in a drawing stands on nothing whose colour could be checked.
 */
export function axisRules(): string {
  const rules = Array.from({ length: 101 }, (_, at) => {
    // Near the ends a label stands beside its tick, not across it, so that it stays within the axis.
    const shift = at < 12 ? 0 : at > 88 ? -100 : -50;
    return `.${axisClass(at)}{inset-inline-start:${at}%;translate:${shift}%}`;
  });
  return `${rules.join('\n')}\n`;
}
