import type { Fault } from './fault.ts';

/** Faults of the search and of the models of pages. */
export const searchFaults: readonly Fault[] = [
  {
    file: 'src/browser/search/rank.ts',
    find: '.sort((a, b) => b.score - a.score)\n    .map(({ item, score }) => ({ item, score }));\n}\n\n/** What a claim has',
    replace:
      '.sort((a, b) => a.score - b.score)\n    .map(({ item, score }) => ({ item, score }));\n}\n\n/** What a claim has',
    why: 'the claim that answers worst comes first',
  },
  {
    file: 'src/browser/search/rank.ts',
    find: 'claim.answer === wants;',
    replace: 'claim.answer !== wants;',
    why: 'a question that asks how many is answered by a name',
  },
  {
    file: 'src/browser/search/rank.ts',
    find: 'had >= best * cutoff',
    replace: 'had >= 0',
    why: 'claims that have one common word of a question are results',
  },
  {
    file: 'src/browser/search/finder.ts',
    find: 'const shownClaims = claims.filter(({ item }) => allows(filters, item));',
    replace: 'const shownClaims = claims;',
    why: 'filters leave every claim',
  },
  {
    file: 'src/browser/search/filters.ts',
    find: 'if (!allows(filters, item, name)) continue;',
    replace: 'if (!allows({}, item, name)) continue;',
    why: 'a filter promises results that the others have taken away',
    tests: 'tests/unit/browser',
  },
  {
    file: 'src/browser/search/question.ts',
    find: "if (/^how .|^number/.test(first)) return 'quantity';",
    replace: "if (/^how .|^number/.test(first)) return 'date';",
    why: '“how many” wants a date',
  },
  {
    file: 'src/view/search/words.ts',
    find: ".replace(/(\\d),(?=\\d{3}(?!\\d))/g, '$1')",
    replace: '',
    why: 'a figure is not found without its separators',
  },
  {
    file: 'src/view/search/fold.ts',
    find: ".replace(/\\p{M}/gu, '')",
    replace: '',
    why: 'a name is not found without its marks',
  },
  {
    file: 'src/view/pages/search-record.ts',
    find: 'source.nativeName, ...source.aliases, ...source.otherSpellings].filter(isKnown);\n  return',
    replace: 'source.nativeName, ...source.aliases].filter(isKnown);\n  return',
    why: 'another spelling of a name finds nothing',
  },
  {
    file: 'src/view/pages/claim-page.ts',
    find: '{ label: words.previous, claim: story.claims[index - 1] },',
    replace: '{ label: words.previous, claim: story.claims[index + 1] },',
    why: 'the previous claim is the next',
  },
  {
    file: 'src/view/pages/article-page.ts',
    find: 'const left = article.seen.whole ? omitted.length : undefined;',
    replace: 'const left = article.seen.whole ? undefined : omitted.length;',
    why: 'an article that was seen in part is said to leave things out',
  },
  {
    file: 'src/view/pages/reading-page.ts',
    find: "silent: without('silent'),",
    replace: "silent: without('predates'),",
    why: 'side by side an article is silent on what came after it',
  },
  {
    file: 'src/view/parts/story-table.ts',
    find: 'class: `is-${cell.kind} ${column}`,',
    replace: 'class: `is-says ${column}`,',
    why: 'empty cells look as if something were said',
  },
  {
    file: 'src/view/parts/omissions.ts',
    find: 'words: article.seen.whole ? leavesOut(omissions, site) : words.partSeen,',
    replace: 'words: leavesOut(omissions, site),',
    why: 'silence is counted of an article that was seen in part',
  },
  {
    file: 'src/view/parts/article-details.ts',
    find: '...(article.byline !== undefined && { byline: article.byline }),',
    replace: '',
    why: 'bylines are lost',
  },
  {
    file: 'src/view/pages/method-page.ts',
    find: 'reporting.length > 1 === isSeveral',
    replace: 'reporting.length > 1 !== isSeveral',
    why: 'what one article alone says is an example of what several say',
  },
  {
    file: 'src/view/pages/frame.ts',
    find: "{ current: 'page' as const } : isIn ? { current: 'true' as const }",
    replace: "{ current: 'true' as const } : isIn ? { current: 'page' as const }",
    why: 'the page one is on is not marked in the navigation',
  },
];
