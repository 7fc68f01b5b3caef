/** Every kind of fault the reader of the content can find. A code is a promise to scripts: it is never reused. */
export const problemKinds = {
  'file-name': { severity: 'error', title: 'A file name that cannot be an id' },
  'file-kind': { severity: 'error', title: 'A file that does not belong here' },
  'file-unreadable': { severity: 'error', title: 'A file that cannot be read' },
  'file-size': { severity: 'error', title: 'A file that is too large' },
  'file-encoding': { severity: 'error', title: 'A file that is not UTF-8' },
  'hidden-character': { severity: 'error', title: 'A character that cannot be seen' },
  'front-matter': { severity: 'error', title: 'A front matter block that does not begin or end' },
  'yaml-syntax': { severity: 'error', title: 'YAML that cannot be read' },
  'yaml-limit': { severity: 'error', title: 'YAML beyond what is allowed' },
  'unknown-key': { severity: 'error', title: 'A key that does not exist' },
  'missing-key': { severity: 'error', title: 'A required key that is not there' },
  'duplicate-key': { severity: 'error', title: 'A key that is there twice' },
  'wrong-type': { severity: 'error', title: 'A value of the wrong type' },
  'wrong-value': { severity: 'error', title: 'A value that is not allowed' },
  'wrong-date': { severity: 'error', title: 'A date that is not one' },
  'wrong-address': { severity: 'error', title: 'An address that is not allowed' },
  'cut-value': { severity: 'error', title: 'A value that a comment cuts off' },
  'wrong-quote': { severity: 'error', title: 'A quote that is refused' },
  'unknown-reference': { severity: 'error', title: 'A reference to something that is not there' },
  'duplicate-id': { severity: 'error', title: 'An id that is used twice' },
  'duplicate-article': { severity: 'error', title: 'One article entered twice' },
  cycle: { severity: 'error', title: 'References that run in a circle' },
  markup: { severity: 'error', title: 'Markup that is not allowed in a body' },
  'statement-without-passage': { severity: 'error', title: 'A statement without a passage' },
  'passage-without-statement': { severity: 'error', title: 'A passage without a statement' },
  'wrong-silence': { severity: 'error', title: 'A silence that cannot be' },
  predates: { severity: 'error', title: 'A statement on something not yet known' },
  copied: { severity: 'error', title: 'Words taken over from the original' },
  'no-value': { severity: 'warning', title: 'A statement with nothing to compare' },
  'stale-receipt': { severity: 'warning', title: 'A receipt of other words' },
  unchecked: { severity: 'warning', title: 'Claims not yet decided for an article' },
} as const satisfies Record<string, { severity: 'error' | 'warning'; title: string }>;

export type ProblemCode = keyof typeof problemKinds;

/** One fault of the content, placed so that an editor can jump to it. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  /** Relative to the content folder, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units, as editors count. */
  readonly column: number;
  /** One sentence: what is wrong. */
  readonly message: string;
  /** The value as it was found; empty where nothing was there. */
  readonly found: string;
  /** What would have been accepted. */
  readonly expected: string;
  /** What to do, with the nearest valid alternative where there is one. */
  readonly hint: string;
  /** The line of the file, for the printed report; empty for faults of a whole file. */
  readonly excerpt: string;
  /** How many characters of the line the fault covers, at least 1. */
  readonly width: number;
}

/** What a finder of problems says of one; place and severity are added by {@link ProblemList}. */
export interface Fault {
  readonly code: ProblemCode;
  readonly message: string;
  readonly found?: string;
  readonly expected?: string;
  readonly hint?: string;
}

/** A place in one file. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly excerpt: string;
  readonly width: number;
}

/** The start of a file: where faults of a whole file are reported. */
export function wholeFile(file: string): Place {
  return { file, line: 1, column: 1, excerpt: '', width: 1 };
}

const maxFoundLength = 160;

/** Collects problems; the same fault at the same place (reached through a YAML alias, say) counts once. */
export class ProblemList {
  readonly #problems = new Map<string, Problem>();
  readonly #filesWithErrors = new Set<string>();
  readonly #placesWithErrors = new Set<string>();

  add(place: Place, fault: Fault): void {
    const { severity } = problemKinds[fault.code];
    const found = fault.found ?? '';
    const key = JSON.stringify([place.file, place.line, place.column, fault.code, found]);
    if (this.#problems.has(key)) return;
    if (severity === 'error') {
      this.#filesWithErrors.add(place.file);
      this.#placesWithErrors.add(nameOf(place));
    }
    this.#problems.set(key, {
      code: fault.code,
      severity,
      file: place.file,
      line: place.line,
      column: place.column,
      message: fault.message,
      found: found.length > maxFoundLength ? `${found.slice(0, maxFoundLength)}…` : found,
      expected: fault.expected ?? '',
      hint: fault.hint ?? '',
      excerpt: place.excerpt,
      width: place.width,
    });
  }

  /** Whether a file has an error so far: checks that would only repeat it in other words are then left out. */
  hasErrors(file: string): boolean {
    return this.#filesWithErrors.has(file);
  }

  /** Whether there is an error at this very place so far. */
  hasErrorAt(place: Place): boolean {
    return this.#placesWithErrors.has(nameOf(place));
  }

  /** All problems, by file, line, column, then code. */
  sorted(): Problem[] {
    return [...this.#problems.values()].sort(
      (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code),
    );
  }
}

function nameOf({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

/** A value as it is shown as `found`. */
export function showValue(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Orders strings by code unit: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
