import { join } from 'node:path';
import { expect } from 'vitest';

/**
 * Checks a text against the golden file of that name in `tests/unit/view/golden`. `npx vitest run --project unit -u` writes
 * what is expected anew, to be read in the diff. Under CI=true vitest writes none: what differs or is not there fails.
 */
export async function expectGolden(text: string, name: string): Promise<void> {
  await expect(text).toMatchFileSnapshot(join(import.meta.dirname, '..', 'unit', 'view', 'golden', name));
}
