import { receiptHolds } from '../originals/receipt.ts';
import type { ArticleFile } from '../read/parsed-content.ts';
import type { ProblemList } from '../report/problems.ts';

/** Warns of a receipt of other words than the article now has. Not where a file has errors: they may be why. */
export function warnOfStaleReceipt({ path, yaml, fields }: ArticleFile, problems: ProblemList): void {
  if (!yaml || !fields?.receipt || problems.hasErrors(path) || receiptHolds(fields)) return;
  problems.add(yaml.placeOfKey(['receipt']), {
    code: 'stale-receipt',
    message: 'The receipt is of other words than the article has now, and proves nothing.',
    found: fields.receipt.covers,
    expected: 'the headline, quotes, hedges and places that it covers',
    hint: 'Run npm run verify with the folder of saved originals, or delete the receipt.',
  });
}
