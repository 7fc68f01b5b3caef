import type { ContentFiles } from './content-folder.ts';
import { validContent } from './valid-content.ts';

/**
 * The valid content with one more article of the harbour, so that its story has every kind of claim, position, value, link of
 * a credit and cell: what is not in the other articles is in this one.
 */
export const everyForm: ContentFiles = {
  ...validContent,
  'articles/harbour/kanal-zwei.md': `---
outlet: kanal-zwei
headline: Neuer Hafen, "größer" als der alte
headlineInEnglish: New harbour, "larger" than the old one
url: https://kanal-zwei.example/hafen?a=1&b=2
published: 2024-03-05T18:00Z
language: de
seen: { as: original, whole: true }
receipt:
  on: 2024-04-02
  text: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
  characters: 1200
  whole: false
  covers: 16c84c14d642f66723516ffb4fbbd569296c39008fb75a4374825a65d8ffb999
  missing:
    - opened hedge
statements:
  - claim: opened
    position: denies
    says: not all of it, "not yet"
    credit: unknown
    hedge: angeblich
    place: deck
  - claim: opening-day
    says: in the first week of March
    value: 2024-03-01/2024-03-07
    credit: [{ unnamed: an official, of: transport-ministry }]
    place: 1
  - claim: opening-day
    key: since
    position: doubts
    says: since the winter
    value: 2023-24/..
    credit: [wire-one, { unnamed: a passer-by }]
    place: caption
    note: "=1+1 is printed below the picture."
  - claim: workers
    says: more than 900
    value: { min: 900 }
    asOf: ../2024-02
    credit: [{ hearsay: es heißt }]
    place: 2
    corrected:
      - { on: 2024-03-20, was: about 900, why: The article gives 900 as a least number. }
  - claim: outlook
    says: perhaps, or probably
    value: [likely, perhaps]
    credit: []
    quote: vielleicht, wahrscheinlich
silentOn: [reasons]
---

[Not all of it](claim:opened) is open.

It opened [in the first week of March](claim:opening-day); that it has been open [since the winter](claim:opening-day/since) is doubted.

[More than 900](claim:workers) work there, and [perhaps or probably](claim:outlook) more will.
`,
};
