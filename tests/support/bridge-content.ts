import type { ContentFiles } from './content-folder.ts';

/** The second story of the valid content, with its articles; its outlets and sources are with the first. */
export const bridgeContent: ContentFiles = {
  'stories/bridge.md': `---
title: The closed bridge
summary: What outlets report of the closing of a bridge.
sections:
  - { id: closing, title: The closing, when: 2024-05 }
claims:
  - id: closed
    section: closing
    question: Is the bridge closed?
    short: Closed
    kind: proposition
  - id: cars
    section: closing
    question: How many cars crossed it each day?
    short: Cars a day
    kind: quantity
    unit: cars a day
  - id: cause
    section: closing
    question: Why was it closed?
    short: Cause
    kind: choice
    options: { rust: rust, storm: a storm }
    exclusive: true
---
`,
  'articles/bridge/north-star.md': `---
outlet: north-star
headline: Bridge closed
url: https://north-star.example/news/bridge
published: 2024-05-10
language: en
seen: { as: original, whole: true }
statements:
  - claim: closed
    says: yes
    credit: []
    place: 1
  - claim: cars
    says: "20,000"
    value: { exact: 20000 }
    credit: [traffic-count]
    place: 1
silentOn: [cause]
---

The bridge [is closed](claim:closed) to [20,000 cars](claim:cars) a day.
`,
  'articles/bridge/kanal-zwei.md': `---
outlet: kanal-zwei
headline: Brücke gesperrt
headlineInEnglish: Bridge closed
url: https://kanal-zwei.example/bruecke
published: 2024-05-11
language: de
seen: { as: original, whole: true }
reliesOn:
  - { article: bridge/north-star, how: translation, basis: word for word }
statements:
  - claim: closed
    says: yes
    credit: [north-star]
    place: 1
  - claim: cause
    says: rust
    value: rust
    credit: [{ unnamed: an engineer }]
    place: 1
silentOn: [cars]
---

It [is closed](claim:closed) because of [rust](claim:cause).
`,
  'articles/bridge/evening-post.md': `---
outlet: evening-post
headline: Storm closes bridge
published: 2024-05
language: en
seen: { as: original, whole: true }
statements:
  - claim: closed
    says: yes
    credit: []
    place: 1
  - claim: cause
    says: a storm
    value: storm
    credit: [transport-ministry]
    place: 1
silentOn: [cars]
---

A storm [has closed](claim:closed) it: [a storm](claim:cause), says the ministry.
`,
};
