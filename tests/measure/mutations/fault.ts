/** A fault to be planted in the code: the one place in `file` where `find` is becomes `replace`. */
export interface Fault {
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  /** What would then be wrong, as a reader, an editor or a host would put it. */
  readonly why: string;
  /** The tests that are to notice it; those of the folder of `src` it is in, unless it says otherwise. */
  readonly tests?: string;
}

/**
 * The code with the fault in it.
 *
 * @throws Error where the code has no such place, or several
 */
export function planted({ file, find, replace }: Fault, code: string): string {
  const pieces = code.split(find);
  if (pieces.length !== 2)
    throw new Error(`${file} has “${find}” ${pieces.length - 1} times; a fault is planted once.`);
  return pieces.join(replace);
}
