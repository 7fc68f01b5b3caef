import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Article } from '../corpus/model.ts';
import { coverDigest, provedItems, receiptItems } from '../corpus/originals/receipt.ts';
import { readSavedText } from '../corpus/originals/saved-text.ts';
import { isInText, nearestPassage } from '../corpus/originals/verify.ts';
import { withReceipt } from '../corpus/originals/write-receipt.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { printReport } from '../corpus/report/report.ts';
import { readSettings } from '../settings.ts';
import { CommandError, projectRoot, runCommand } from './run-command.ts';

const usage = `npm run verify -- [FOLDER] [--dry]

Finds the quotes, hedges, headlines and paragraphs of every article in FOLDER/<story>/<article>.txt (or .md, .html), the texts of the
originals as they were saved, and writes into the article a receipt of what was found. Without FOLDER it prints what receipts prove.

  --dry   write no receipts

Quotation marks, white space and Unicode forms are folded; nothing else is. Exits with 1 where a quote is not in a text that was saved
whole, or a retelling takes over a run of its words.
`;

await runCommand(usage, () => {
  const { values, positionals } = parseArgs({
    options: { dry: { type: 'boolean' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help || positionals.length > 1) {
    process.stdout.write(usage);
    return values.help ? 0 : 2;
  }
  const { contentFolder, contentFolderShown } = readSettings(process.env, projectRoot);
  const [folder] = positionals.map((name) => resolve(name));
  const read = (originals?: string) => readCorpus(contentFolder, originals === undefined ? {} : { originals });
  const sound = () => {
    const result = read();
    if (!result.ok) throw new CommandError(printReport(result.problems, contentFolderShown));
    return [...result.corpus.articles.values()];
  };
  if (folder !== undefined)
    for (const article of sound()) verifyArticle(article, folder, contentFolder, values.dry === true);
  const articles = sound();
  for (const [story, own] of Map.groupBy(articles, (article) => article.story)) printStory(story, own);
  const refused = folder === undefined ? [] : read(folder).problems.filter(({ severity }) => severity === 'error');
  if (refused.length > 0) process.stdout.write(`\n${printReport(refused, contentFolderShown)}`);
  return refused.length > 0 ? 1 : 0;
});

function verifyArticle(article: Article, folder: string, contentFolder: string, isDry: boolean): void {
  const text = readSavedText(folder, article.story, article.id);
  if (!text || text.characters === 0) return;
  const items = receiptItems(article);
  const missing = items.filter((item) => !isInText(item, text));
  for (const { kind, name, words } of missing) {
    if (kind === 'place') continue;
    const near = kind === 'headline' ? (text.headline ?? 'no headline in it') : nearestPassage(words, text);
    process.stdout.write(
      `${article.path}: ${name} is not in the ${text.whole ? 'text' : 'part'} that was saved\n  found   ${words}\n  nearest ${near}\n`,
    );
  }
  if (isDry) return;
  const path = join(contentFolder, 'articles', `${article.path}.md`);
  const content = readFileSync(path, 'utf8');
  const { receipt } = article;
  const covers = coverDigest(items);
  // One that says the same keeps its day: no file is touched without need.
  if (receipt?.covers === covers && receipt.text === text.digest) return;
  writeFileSync(
    path,
    withReceipt(content, {
      on: new Date().toISOString().slice(0, 10),
      text: text.digest,
      characters: text.characters,
      whole: text.whole,
      covers,
      missing: missing.map(({ name }) => name),
    }),
  );
}

function printStory(story: string, articles: readonly Article[]): void {
  const count = (kind: Parameters<typeof provedItems>[1]) => {
    const proved = articles.reduce((sum, article) => sum + provedItems(article, kind).length, 0);
    const held = articles.reduce(
      (sum, article) => sum + receiptItems(article).filter((item) => item.kind === kind).length,
      0,
    );
    return `${proved} of ${held}`;
  };
  const withOne = articles.filter((article) => article.receipt !== undefined).length;
  process.stdout.write(
    `${story}\n  texts ${withOne} of ${articles.length} · quotes proved ${count('quote')} · hedges ${count('hedge')} · headlines ${count('headline')} · paragraphs ${count('place')}\n`,
  );
}
