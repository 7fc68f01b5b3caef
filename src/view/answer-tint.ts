/** Tints are few so that they can be told apart. */
export const tints = 6;

/** The tint that goes with the number of an answer, from 1; 0 where the number alone tells. */
export function answerTint(number: number): number {
  return number <= tints ? number : 0;
}
