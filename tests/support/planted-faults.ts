import { edit } from './content-folder.ts';
import type { ContentFiles } from './content-folder.ts';
import { validContent } from './valid-content.ts';

/** One fault, planted in one file of {@link validContent}, that causes one problem. */
export interface PlantedFault {
  readonly title: string;
  /** The file it is planted in. */
  readonly file: string;
  /** The files it changes. */
  readonly files: ContentFiles;
  /** Files that it takes away. */
  readonly without?: string;
  /** The problem, as `file:line:column code`. */
  readonly row: string;
  /** Other files (or folders) that must be as they are for it to be found: a claim is not known where its story is faulty. */
  readonly needs: readonly string[];
}

const harbour = 'stories/harbour.md';
const bridge = 'stories/bridge.md';
const star = 'articles/harbour/north-star.md';
const wire = 'articles/harbour/wire-one.md';
const post = 'articles/harbour/evening-post.md';
const radio = 'articles/harbour/river-radio.md';
const bridgeStar = 'articles/bridge/north-star.md';
const bridgeZwei = 'articles/bridge/kanal-zwei.md';
const bridgePost = 'articles/bridge/evening-post.md';
const port = 'sources/port-authority.yaml';
const spokesman = 'sources/port-spokesman.yaml';
const ministry = 'sources/transport-ministry.yaml';

/**
 * A fault in a text: `from` becomes `to`. The problem is expected where a mark stands in `to`, with the code given; or
 * `problem` names place and code itself.
 */
function inText(
  title: string,
  file: string,
  from: string,
  to: string,
  problem: string,
  needs: readonly string[] = [],
): PlantedFault {
  const { files, places } = edit(validContent, file, from, to);
  if (places.length !== (problem.includes(' ') ? 0 : 1)) throw new Error(`“${title}” marks ${places.length} places.`);
  return { title, file, files: { [file]: files[file] ?? '' }, row: [...places, problem].join(' '), needs };
}

/** A file under another name. */
function renamed(title: string, file: string, to: string, code = 'file-name'): PlantedFault {
  return { title, file, files: { [to]: validContent[file] ?? '' }, without: file, row: `${to}:1:1 ${code}`, needs: [] };
}

/** A file that should not be there. */
function added(
  title: string,
  file: string,
  content: string | Uint8Array | undefined,
  problem: string,
  needs: readonly string[] = [],
): PlantedFault {
  return {
    title,
    file,
    files: { [file]: content ?? '' },
    row: problem.includes(' ') ? problem : `${file}:1:1 ${problem}`,
    needs,
  };
}

/** A file that is not there. */
function removed(title: string, file: string, row: string): PlantedFault {
  return { title, file, files: {}, without: file, row, needs: [] };
}

/** A file that holds something else. */
function replaced(
  title: string,
  file: string,
  content: string | Uint8Array,
  problem: string,
  needs: readonly string[] = [],
): PlantedFault {
  return { title, file, files: { [file]: content }, row: `${file}:${problem}`, needs };
}

/** Bytes that are not UTF-8 in the place of the first `words`. */
function inBytes(
  title: string,
  file: string,
  words: string,
  bytes: readonly number[],
  place: string,
  needs: readonly string[] = [],
): PlantedFault {
  const [before = '', ...after] = String(validContent[file]).split(words);
  if (after.length === 0) throw new Error(`“${words}” does not stand in ${file}.`);
  const content = Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after.join(words))]);
  return { title, file, files: { [file]: content }, row: `${file}:${place} file-encoding`, needs };
}

/** Each kind of fault that one slip can cause, in several files and forms: one line for each. */
// prettier-ignore
export const plantedFaults = {
  'an unknown claim': [
    inText('misspelt in a statement', star, 'claim: workers\n', 'claim: ▸wrokers\n', 'unknown-reference', [harbour]),
    inText('another in a statement', bridgePost, 'claim: cause\n', 'claim: ▸nothing-of-the-kind\n', 'unknown-reference', [bridge]),
    inText('misspelt in a passage', star, '(claim:workers)', '(▸claim:worker)', 'unknown-reference', [harbour]),
    inText('another in a passage', bridgeZwei, '(claim:cause)', '(▸claim:nothing-of-the-kind)', 'unknown-reference', [bridge]),
    inText('in a passage of its own', radio, 'doubts that', '[doubts](▸claim:doubted) that', 'unknown-reference', [harbour]),
    inText('in a statement of its own', bridgeStar, 'silentOn: [cause]', '  - { claim: ▸size, says: big, credit: [], place: 1 }\nsilentOn: [cause]', 'unknown-reference', [bridge]),
    inText('in silentOn', wire, 'silentOn: [reasons]', 'silentOn: [▸reason]', 'unknown-reference', [harbour]),
    inText('in the note of a story', harbour, '(claim:opened)', '(▸claim:opend)', 'unknown-reference', [harbour]),
    inText('in capitals in a statement', star, 'claim: workers\n', 'claim: ▸Workers\n', 'wrong-value'),
    inText('in capitals in a passage', star, '(claim:workers)', '(▸claim:Workers)', 'wrong-address'),
    inText('in capitals in the story', harbour, 'id: workers\n', 'id: ▸Workers\n', 'wrong-value'),
    inText('not named in the story', harbour, '  - id: workers\n    section: work', '  - ▸section: work', 'missing-key'),
    inText('not named in a statement', bridgePost, '  - claim: cause\n    says', '  - ▸says', 'missing-key'),
    inText('under a misspelt key in the story', bridge, 'claims:\n', '▸claim:\n', 'unknown-key'),
    inText('under a misspelt key in a statement', bridgePost, '  - claim: cause\n', '  - ▸clam: cause\n', 'unknown-key'),
    inText('with statements under a misspelt key', bridgePost, 'statements:', '▸statement:', 'unknown-key'),
    inText('with a misspelt key in a passage', post, '(claim:workers/railway)', '(▸claim:workers/rail)', 'passage-without-statement'),
    inText('with a misspelt key in a statement', post, 'key: now\n', 'key: then\n', `${post}:40:27 passage-without-statement`),
    inText('an option instead', bridgeZwei, 'value: rust', 'value: ▸rost', 'unknown-reference', [bridge]),
    inText('an option called like a method', bridgeZwei, 'value: rust', 'value: ▸constructor', 'unknown-reference', [bridge]),
    inText('an option of a list', radio, 'value: [certain]', 'value: [certain, ▸certainly]', 'unknown-reference', [harbour]),
    inText('a scope instead', post, 'scope: The harbour and the railway', 'scope: ▸the harbour and the ferry', 'unknown-reference', [harbour]),
    inText('a section instead', harbour, 'id: reasons\n    section: work', 'id: reasons\n    section: ▸works', 'unknown-reference'),
    inText('a featured article instead', harbour, '[wire-one, north-star]', '[wire-one, ▸polar-star]', 'unknown-reference'),
    inText('an article to rely on instead', star, 'harbour/wire-one', '▸harbour/wire-two', 'unknown-reference'),
  ],
  '30 February': [
    inText('as published', star, 'published: 2024-03-03', 'published: ▸2024-02-30', 'wrong-date'),
    inText('as updated', star, 'updated: 2024-03-04', 'updated: ▸2024-02-30', 'wrong-date'),
    inText('in quotes', bridgeStar, 'published: 2024-05-10', 'published: ▸"2024-02-30"', 'wrong-date'),
    inText('of a section', harbour, 'when: 2024-03 }', 'when: ▸2024-02-30 }', 'wrong-date'),
    inText('of a section, as the end of a period', bridge, 'when: 2024-05', 'when: ▸2024-02-01/2024-02-30', 'wrong-date'),
    inText('as the first day on which a claim could be known', harbour, 'kind: date\n    since: 2024-03-01', 'kind: date\n    since: ▸2024-02-30', 'wrong-date'),
    inText('as the period of a statement', post, 'asOf: 2024-02\n', 'asOf: ▸2024-02-30\n', 'wrong-date'),
    inText('as a value', wire, 'value: 2024-03-01', 'value: ▸2024-02-30', 'wrong-date', [harbour]),
    inText('and other dates: 29 February 2023', bridgePost, 'published: 2024-05', 'published: ▸2023-02-29', 'wrong-date'),
    inText('and other dates: a time without a zone', wire, '2024-03-02T08:30:00+01:00', '▸2024-03-02T08:30:00', 'wrong-date'),
    inText('and other dates: in the future', bridgePost, 'published: 2024-05', 'published: ▸2027-05', 'wrong-date'),
    inText('and other dates: updated before published', star, 'updated: 2024-03-04', 'updated: ▸2024-03-02', 'wrong-date'),
    inText('and other dates: nothing at all', bridgeZwei, 'published: 2024-05-11', 'published:▸', 'wrong-type'),
    inText('and other dates: a list', bridgeZwei, 'published: 2024-05-11', 'published: ▸[2024-05-11]', 'wrong-type'),
    inText('and other dates: not explained', post, 'publishedBasis: no printed date; the text speaks of this month\n', '', `${post}:2:1 missing-key`),
    inText('and other dates: explained under a misspelt key', post, 'publishedBasis:', '▸publishdBasis:', 'unknown-key'),
  ],
  'a javascript: address': [
    inText('of an article', star, 'url: https://north-star.example/news/harbour', 'url: ▸javascript:alert(1)', 'wrong-address'),
    inText('of an outlet', 'outlets/north-star.yaml', 'homepage: https', 'homepage: ▸javascript', 'wrong-address'),
    inText('where a copy was seen', post, 'from: https://archive.example/evening-post', 'from: ▸javascript:alert(1)', 'wrong-address'),
    inText('in quotes and capitals', bridgeStar, 'url: https://north-star.example/news/bridge', 'url: ▸"JavaScript:alert(1)"', 'wrong-address'),
    inText('in a body', radio, 'The ministry', 'The [ministry](▸javascript:alert(1))', 'wrong-address'),
    inText('in angle brackets in a body', radio, 'The ministry', 'The [ministry](<▸javascript:alert(1)>)', 'wrong-address'),
    inText('as a bare link in a body', radio, 'The ministry', 'The <▸javascript:alert(1)> ministry', 'wrong-address'),
    inText('with a character reference in a body', radio, 'The ministry', 'The [ministry](▸javascript&#58;alert(1))', 'wrong-address'),
    inText('behind a reference in a body', radio, 'The ministry doubts', '▸[m]: javascript:alert(1)\n\nThe ministry doubts', 'markup'),
    inText('in the note of a story', harbour, 'The reports', '[The reports](▸javascript:alert(1))', 'wrong-address'),
    inText('in the place of a passage', star, '(claim:workers)', '(▸javascript:claim:workers)', 'wrong-address'),
    inText('and others: data:', bridgeZwei, 'https://kanal-zwei.example/bruecke', '▸data:text/html,hello', 'wrong-address'),
    inText('and others: with a user name', bridgeZwei, 'https://kanal-zwei.example/bruecke', '▸https://example.org@evil.example/', 'wrong-address'),
    inText('and others: with a look-alike host', bridgeZwei, 'https://kanal-zwei.example/bruecke', '▸https://kаnal-zwei.example/', 'wrong-address'),
  ],
  'an unknown outlet': [
    inText('misspelt in an article', star, 'outlet: north-star', 'outlet: ▸north-satr', 'unknown-reference'),
    inText('another in an article', bridgeZwei, 'outlet: kanal-zwei', 'outlet: ▸the-unheard-of', 'unknown-reference'),
    inText('that is a source', bridgeZwei, 'outlet: kanal-zwei', 'outlet: ▸traffic-count', 'unknown-reference'),
    inText('in quotes', bridgePost, 'outlet: evening-post', "outlet: ▸'evening-pots'", 'unknown-reference'),
    inText('in capitals', bridgePost, 'outlet: evening-post', 'outlet: ▸Evening-Post', 'wrong-value'),
    inText('relied on', post, 'outlet: wire-one', 'outlet: ▸wire-two', 'unknown-reference'),
    inText('credited', post, 'credit: [north-star]', 'credit: [▸north-satr]', 'unknown-reference'),
    inText('credited through an anchor', wire, '&port [port-authority]', '&port [▸port-authorities]', 'unknown-reference'),
    inText('as the body of an unnamed source', wire, 'of: port-authority', 'of: ▸port-authorities', 'unknown-reference'),
    inText('as the body of a source', spokesman, 'of: port-authority', 'of: ▸port', 'unknown-reference'),
    inText('as a value', wire, 'value: port-spokesman', 'value: ▸port-spokeswoman', 'unknown-reference', [harbour]),
    inText('spelt in a way that nobody gave', post, 'value: Jan Pedersen', 'value: ▸Ian Peterson', 'unknown-reference', [harbour, 'outlets/', 'sources/']),
    removed('whose file is missing', 'outlets/river-radio.yaml', `${radio}:2:9 unknown-reference`),
  ],
  'a passage without a statement': [
    inText('added', star, 'It is said', 'It is [said](▸claim:outlook)', 'passage-without-statement'),
    inText('with a key', bridgeStar, 'a day.', '[a day](▸claim:cause/day).', 'passage-without-statement'),
    inText('on its second line', wire, 'There will', 'There\n[will](▸claim:reasons)', 'passage-without-statement'),
    inText('left by a statement that was deleted', bridgeZwei, '  - claim: cause\n    says: rust\n    value: rust\n    credit: [{ unnamed: an engineer }]\n    place: 1\n', '', `${bridgeZwei}:19:48 passage-without-statement`),
    inText('in bold', star, 'It is said', 'It is **[said](▸claim:outlook)**', 'passage-without-statement'),
    inText('in a list', star, 'It is said', '- It is [said](▸claim:outlook)', 'passage-without-statement'),
    inText('and the reverse: a passage that was deleted', star, '[about a thousand](claim:workers)', 'about a thousand', `${star}:16:12 statement-without-passage`),
    inText('and the reverse: a statement that was added', bridgeZwei, 'silentOn: [cars]', '  - { claim: ▸cars, says: many, credit: [], place: 1 }', 'statement-without-passage'),
    inText('and the reverse: a second one on a claim', post, 'silentOn:', '  - { claim: ▸workers, key: later, says: more, credit: [], place: 3 }\nsilentOn:', 'statement-without-passage'),
    inText('and others: the same statement twice', bridgePost, 'silentOn:', '  - { claim: ▸closed, says: no, position: denies, credit: [], place: 2 }\nsilentOn:', 'duplicate-id'),
    inText('and others: a passage that is a heading', bridgePost, '---\n\nA storm', '---\n\n▸# A storm', 'markup'),
    inText('and others: a passage in HTML', star, 'The harbour [is open](claim:opened).', 'The harbour ▸<a href="claim:opened">is open</a>.', 'markup'),
    inText('and others: a passage in a passage', wire, '[has opened](claim:opened), on [the first of March](claim:opening-day)', '[has opened, on [the first of March](claim:opening-day)](▸claim:opened)', 'markup'),
    inText('and others: a passage with a space before its address', star, '[is open](claim:opened)', '[is open] (▸claim:opened)', 'markup'),
    inText('and others: a passage without words', star, '[is open](claim:opened)', 'is open [](▸claim:opened)', 'markup'),
    inText('and others: a passage in code', star, '[is open](claim:opened)', '`[is open](▸claim:opened)`', 'markup'),
    inText('and others: a passage in a code block', star, 'The harbour [is', '▸    The harbour [is', 'markup'),
    inText('and others: a passage in a footnote', star, 'The harbour [is open](claim:opened).', 'The harbour.[^1]\n\n[^1]: It [is open](▸claim:opened).', 'markup'),
    inText('and others: a passage as a bare address', star, '[is open](claim:opened)', '<▸claim:opened>', 'markup'),
    inText('and others: a passage with its address below', star, '[is open](claim:opened)', 'is open\n\n▸[x]: claim:opened', 'markup'),
  ],
  'unterminated YAML': [
    inText('a double quote in an article', bridgePost, 'headline: Storm', 'headline: ▸"Storm', 'yaml-syntax'),
    inText('a single quote in an article', bridgePost, 'headline: Storm', "headline: ▸'Storm", 'yaml-syntax'),
    inText('a double quote in a story', harbour, 'title: The new', 'title: ▸"The new', 'yaml-syntax'),
    inText('a double quote in the last value', bridge, 'exclusive: true', 'exclusive: ▸"true', 'yaml-syntax'),
    inText('a double quote in an outlet', 'outlets/north-star.yaml', 'name: The', 'name: ▸"The', 'yaml-syntax'),
    inText('a double quote in a source', 'sources/mara-lind.yaml', 'kind: person', 'kind: ▸"person', 'yaml-syntax'),
    inText('a double quote in a list', spokesman, '[Jan Pedersen]', '[▸"Jan Pedersen]', 'yaml-syntax'),
    inText('a list', wire, 'silentOn: [reasons]', 'silentOn: ▸[reasons', 'yaml-syntax'),
    inText('a list in the middle', star, 'credit: [wire-one]', 'credit: ▸[wire-one', 'yaml-syntax'),
    inText('a mapping', bridgeStar, '{ exact: 20000 }', '▸{ exact: 20000', 'yaml-syntax'),
    inText('a mapping in a list', bridgeZwei, '[{ unnamed: an engineer }]', '[▸{ unnamed: an engineer]', 'yaml-syntax'),
    inText('front matter that is not closed', bridge, '    exclusive: true\n---\n', '    exclusive: true\n', `${bridge}:1:1 front-matter`),
    inText('front matter that is not opened', radio, '---\noutlet', '▸outlet', 'front-matter'),
    inText('and others: a colon in a value', bridgePost, 'headline: Storm', 'headline: ▸Storm: it', 'yaml-syntax'),
    inText('and others: a tab', 'sources/mara-lind.yaml', 'kind: person', '▸\tkind: person', 'yaml-syntax'),
    inText('and others: a key twice', bridgePost, 'language: en', 'language: en\n▸language: de', 'duplicate-key'),
    inText('and others: the dash of a statement missing', bridgePost, '  - claim: cause', '    ▸claim: cause', 'duplicate-key'),
    inText('and others: a tag', star, 'hedge: roughly', 'hedge: ▸!!str roughly', 'yaml-limit'),
    inText('and others: a tag that does not exist', star, 'hedge: roughly', 'hedge: ▸!run roughly', 'yaml-limit'),
    inText('and others: an alias to nothing', wire, '*port', '▸*prot', 'yaml-limit'),
    inText('and others: a directive', 'outlets/wire-one.yaml', 'name: Wire', '▸%YAML 1.1\n---\nname: Wire', 'yaml-limit'),
    inText('and others: a second document', 'outlets/wire-one.yaml', 'country: US', '▸---\ncountry: US', 'yaml-syntax'),
    inText('and others: __proto__', 'outlets/wire-one.yaml', 'country: US', 'country: US\n▸__proto__: { admin: true }', 'unknown-key'),
    replaced('and others: an empty story', bridge, '', '1:1 front-matter'),
    replaced('and others: an empty outlet', 'outlets/river-radio.yaml', '', '1:1 missing-key'),
    replaced('and others: an outlet of comments', 'outlets/river-radio.yaml', '# soon\n', '1:1 missing-key'),
    replaced('and others: empty front matter', radio, '---\n---\n', '2:1 missing-key'),
    replaced('and others: a source that is a list', 'sources/mara-lind.yaml', '- Mara Lind\n', '1:1 wrong-type'),
  ],
  'a file name in capitals': [
    renamed('of an outlet', 'outlets/evening-post.yaml', 'outlets/Evening-Post.yaml'),
    renamed('of a source', port, 'sources/PORT-AUTHORITY.yaml'),
    renamed('of a story', harbour, 'stories/Harbour.md'),
    renamed('of an article', wire, 'articles/harbour/Wire-One.md'),
    renamed('in the ending', 'outlets/evening-post.yaml', 'outlets/evening-post.YAML'),
    renamed('and others: another ending', 'outlets/evening-post.yaml', 'outlets/evening-post.yml'),
    renamed('and others: another kind', 'outlets/evening-post.yaml', 'outlets/evening-post.json', 'file-kind'),
    renamed('and others: an article that is YAML', wire, 'articles/harbour/wire-one.yaml', 'file-kind'),
    renamed('and others: spaces', port, 'sources/port authority.yaml'),
    renamed('and others: accents', 'sources/mara-lind.yaml', 'sources/márá-lind.yaml'),
    added('and others: a name that Windows reserves', 'outlets/con.yaml', validContent['outlets/wire-one.yaml'], 'file-name'),
    added('and others: a name that is too long', `sources/${'a'.repeat(81)}.yaml`, validContent['sources/mara-lind.yaml']?.toString().replace('Mara', 'Mira'), 'file-name'),
    added('and others: the same name in capitals', 'outlets/Wire-One.yaml', validContent['outlets/wire-one.yaml'], 'duplicate-id'),
    added('and others: the name of an outlet for a source', 'sources/wire-one.yaml', validContent['sources/traffic-count.yaml'], 'duplicate-id'),
    added('and others: a picture', 'articles/harbour/wire-one.png', 'PNG', 'file-kind'),
    added('and others: a file beside the folders', 'README.md', 'Hello', 'file-kind'),
    added('and others: an article outside a story', 'articles/wire-one.md', 'Hello', 'file-kind'),
    added('and others: an article twice', 'articles/harbour/wire-one-2024.md', validContent[wire], `${wire}:4:6 duplicate-article`, [wire]),
  ],
  'invalid UTF-8': [
    inBytes('in an article', bridgePost, 'Storm', [0xff], '3:11'),
    inBytes('in a body', bridgePost, 'A storm', [0x41, 0xc3, 0x28], '20:2'),
    inBytes('in a source that is credited', ministry, 'Transport', [0xe2, 0x82], '1:19'),
    inBytes('in a source that is named by another spelling', spokesman, 'Petersen', [0xc0, 0xaf], '1:11'),
    inBytes('in an outlet', 'outlets/evening-post.yaml', 'coast', [0xed, 0xa0, 0x80], '5:22'),
    inBytes('in a story', harbour, 'harbour', [0xf5], '2:16'),
    inBytes('as the last byte', 'sources/mara-lind.yaml', 'person\n', [0xe6], '4:7'),
    inBytes('after letters of two and three bytes', 'sources/mara-lind.yaml', '玛拉\n', [0xe7, 0x8e, 0x0a], '2:14'),
    replaced('and others: UTF-16', radio, Buffer.from('\ufeff---\n', 'utf16le'), '1:1 file-encoding'),
    replaced('and others: UTF-16 without a mark', radio, Buffer.from('---\noutlet: river-radio\n', 'utf16le'), '1:1 file-encoding'),
    replaced('and others: 5 MB', radio, 'a'.repeat(5_000_000), '1:1 file-size'),
    inText('and others: a zero-width space', star, 'headline: New harbour', 'headline: New▸\u200b harbour', 'hidden-character'),
    inText('and others: a zero-width space in an id', star, 'outlet: north-star', 'outlet: north▸\u200b-star', 'hidden-character'),
    inText('and others: a zero-width space in a passage', star, '(claim:opened)', '(claim:op▸\u200bened)', 'hidden-character'),
    inText('and others: a bidirectional override in a body', star, 'It is said', 'It is ▸\u202esaid', 'hidden-character'),
    inText('and others: an escape for one', star, 'headline: New harbour is open', 'headline: "New▸\\u202e harbour is open"', 'hidden-character'),
    inText('and others: a character reference for one', star, 'It is said', 'It is ▸&#x202e;said', 'hidden-character'),
    inText('and others: a named reference for one', star, 'It is said', 'It is ▸&ZeroWidthSpace;said', 'hidden-character'),
    inText('and others: a carriage return alone', star, 'It is said', 'It is▸\r said', 'hidden-character'),
    inText('and others: a zero byte', harbour, 'The reports', 'The ▸\0reports', 'hidden-character'),
  ],
  'an unknown kind': [
    inText('of a claim', harbour, 'kind: quantity', 'kind: ▸quantities', 'wrong-value'),
    inText('of a claim with options', bridge, 'kind: choice', 'kind: ▸chioce', 'wrong-value'),
    inText('of an outlet', 'outlets/river-radio.yaml', 'kind: broadcaster', 'kind: ▸radio', 'wrong-value'),
    inText('of a source', spokesman, 'kind: official', 'kind: ▸spokesman', 'wrong-value'),
    inText('that is missing', 'outlets/river-radio.yaml', 'name: River Radio\ncountry: CA\nlanguage: en\nkind: broadcaster', '▸name: River Radio\ncountry: CA\nlanguage: en', 'missing-key'),
    inText('that is missing of a claim', harbour, 'short: Workers\n    kind: quantity\n    unit: people', 'short: Workers', `${harbour}:25:5 missing-key`),
    inText('under a misspelt key', spokesman, 'kind: official', '▸kinds: official', 'unknown-key'),
    inText('that is a number', spokesman, 'kind: official', 'kind: ▸5', 'wrong-value'),
    inText('and others: of reliance', star, 'how: rewrite', 'how: ▸rewritten', 'wrong-value'),
    inText('and others: of reading', star, 'as: original', 'as: ▸print', 'wrong-value'),
    inText('and others: a position', radio, 'position: doubts', 'position: ▸doubtful', 'wrong-value'),
    inText('and others: a place', post, 'place: headline', 'place: ▸heading', 'wrong-value'),
    inText('and others: paragraph 0', wire, 'value: 2024-03-01\n    credit: *port\n    place: 1', 'value: 2024-03-01\n    credit: *port\n    place: ▸0', 'wrong-value'),
    inText('and others: a country', 'outlets/north-star.yaml', 'GB', '▸UK', 'wrong-value'),
    inText('and others: a language', bridgeZwei, 'language: de', 'language: ▸german', 'wrong-value'),
    inText('and others: a unit for a claim that has none', bridge, 'kind: proposition', 'kind: proposition\n    ▸unit: bridges', 'unknown-key'),
    inText('and others: a value for a claim that has none', bridgePost, 'says: yes\n', 'says: yes\n    value: ▸closed\n', 'wrong-value', [bridge]),
    inText('and others: a text for a quantity', bridgeStar, '{ exact: 20000 }', '▸many', 'wrong-value', [bridge]),
    inText('and others: a number for a quantity', bridgeStar, '{ exact: 20000 }', '▸20000', 'wrong-value', [bridge]),
    inText('and others: a number that is not whole', star, '{ about: 1000 }', '{ about: ▸1e3 }', 'wrong-type'),
    inText('and others: a least that is more than the most', post, '{ min: 800, max: 1000 }', '▸{ min: 1000, max: 800 }', 'wrong-value'),
    inText('and others: two quantities in one', post, '{ max: 2000 }', '▸{ max: 2000, exact: 2000 }', 'wrong-value'),
    inText('and others: true for a text', wire, 'says: yes', 'says: ▸true', 'wrong-type'),
    inText('and others: a number for a text', bridgePost, 'headline: Storm closes bridge', 'headline: ▸2024', 'wrong-type'),
    inText('and others: nothing for a text', bridgePost, 'headline: Storm closes bridge', 'headline:▸', 'wrong-type'),
    inText('and others: a text for a list', ministry, '[transport ministry]', '▸transport ministry', 'wrong-type'),
    inText('and others: a text for true or false', bridgePost, 'whole: true', 'whole: ▸yes', 'wrong-type'),
    inText('and others: a credit that is neither', bridgeZwei, '{ unnamed: an engineer }', '▸{ engineer: somebody }', 'wrong-value'),
    inText('and others: a quote that is a sentence', wire, 'quote: twelve hundred people', 'quote: ▸Twelve hundred people work here.', 'wrong-quote'),
    inText('and others: a long quotation in a body', radio, 'The ministry', '▸“one two three four five six seven eight nine ten eleven twelve thirteen”. The ministry', 'wrong-quote'),
    inText('and others: hearsay that is not last', star, '[wire-one, { hearsay: it is said }]', '[▸{ hearsay: it is said }, wire-one]', 'wrong-value'),
    inText('and others: a question that is none', bridge, 'Is the bridge closed?', '▸The bridge is closed.', 'wrong-value'),
    inText('and others: a native name without its language', 'sources/mara-lind.yaml', 'name: Mara Lind\nnativeName: 林玛拉\nnativeLanguage: zh', '▸name: Mara Lind\nnativeName: 林玛拉', 'missing-key'),
    inText('and others: a translation without its basis', bridgeZwei, '{ article: bridge/north-star, how: translation, basis: word for word }', '▸{ article: bridge/north-star, how: translation }', 'missing-key'),
    inText('and others: silence and a statement', bridgePost, 'silentOn: [cars]', 'silentOn: [cars, ▸closed]', 'wrong-silence'),
    inText('and others: silence listed twice', bridgePost, 'silentOn: [cars]', 'silentOn: [cars, ▸cars]', 'duplicate-id'),
    inText('and others: silence where a part was seen', bridgePost, 'whole: true }', 'whole: false }', `${bridgePost}:17:1 wrong-silence`),
    inText('and others: silence on what was not known yet', radio, 'whole: false, from: a programme guide }', 'whole: true }\nsilentOn: [▸opened]', 'predates', [harbour]),
    inText('and others: a statement on what was not known yet', harbour, 'kind: name', 'kind: name\n    since: 2024-03-03', `${wire}:19:12 predates`, [wire]),
    inText('and others: a claim id twice in a story', harbour, 'id: workers', 'id: outlook', `${harbour}:34:9 duplicate-id`),
    inText('and others: reliance on neither article nor outlet', bridgeZwei, '{ article: bridge/north-star, how', '▸{ source: traffic-count, how', 'wrong-value'),
    inText('and others: reliance under a misspelt key', bridgeZwei, '{ article: bridge/north-star, how', '▸{ articel: bridge/north-star, how', 'wrong-value'),
    inText('and others: an id twice in a story', harbour, '{ id: work, title', '{ id: ▸opening, title', 'duplicate-id'),
  ],
  'a cycle': [
    inText('of two bodies', ministry, 'kind: body', 'kind: body\nof: port-authority', `${port}:3:5 cycle`, [port]),
    inText('of three bodies', ministry, 'kind: body', 'kind: body\nof: port-spokesman', `${port}:3:5 cycle`, [port, spokesman]),
    inText('of a body with itself', ministry, 'kind: body', 'kind: body\nof: ▸transport-ministry', 'cycle'),
    inText('of two articles', bridgeStar, 'statements:', 'reliesOn:\n  - { article: bridge/kanal-zwei, how: cites }\nstatements:', `${bridgeZwei}:10:16 cycle`, [bridgeZwei]),
    inText('of three articles', wire, 'statements:', 'reliesOn:\n  - { article: harbour/evening-post, how: cites }\nstatements:', `${post}:9:16 cycle`, [post, star]),
    inText('of an article with itself', bridgePost, 'statements:', 'reliesOn:\n  - { outlet: north-star, how: cites }\n  - { article: ▸bridge/evening-post, how: cites }\nstatements:', 'cycle'),
  ],
} satisfies Record<string, readonly PlantedFault[]>;
