import type { AgreementKind } from '../../derive/agreement-kind.ts';

/** The sign of each kind of agreement: a path in a square of 10 by 10, and the width of its line where it is not filled. */
export const signs: Readonly<Record<AgreementKind, { readonly path: string; readonly line?: number }>> = {
  conflict: { path: 'M5 .6 9.7 9.3H.3z' },
  differ: { path: 'M1 1.5h8v2H1zM1 6.5h5v2H1z' },
  agree: { path: 'M1 2h8v2H1zM1 6h8v2H1z' },
  changes: { path: 'M1 8h3V5h3V2h2.5', line: 1.8 },
  apart: { path: 'M.8 5h2.8M6.4 5h2.8', line: 1.8 },
  single: { path: 'M5 2.4a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2z' },
  none: { path: 'M5 1.4a3.6 3.6 0 1 1 0 7.2 3.6 3.6 0 0 1 0-7.2z', line: 1.2 },
};
