/** The longer ones first. */
const endings = 'ations ements ation ement ingly edly ings ies ied ing ers ors ed es er or ly s y e'.split(' ');

/**
 * The stem of an English word, by taking off its commonest endings: enough to know "workers" and "working" for one word.
 * Words in other scripts and figures stay as they are.
 */
export function stemOf(word: string): string {
  if (!/^[a-z-]+$/.test(word)) return word;
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= 3) ?? '';
  const stem = word.slice(0, word.length - ending.length);
  // "kill" and "killed", "ship" and "shipped"
  return /([bdfgklmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
