/** The site was not built; the message is all a person needs. */
export class BuildError extends Error {
  override readonly name = 'BuildError';
}
