import { bridgeContent } from './bridge-content.ts';
import type { ContentFiles } from './content-folder.ts';

/**
 * A small content folder without any problem, for tests to plant faults in: five outlets, five sources, and two stories
 * with a claim of every kind, invented throughout.
 */
export const validContent: ContentFiles = {
  'outlets/north-star.yaml': `name: The North Star
country: GB
language: en
kind: newspaper
homepage: https://north-star.example/
`,
  'outlets/evening-post.yaml': `name: Evening Post
country: IE
language: en
kind: newspaper
note: A daily of the coast.
`,
  'outlets/river-radio.yaml': `name: River Radio
country: CA
language: en
kind: broadcaster
`,
  'outlets/wire-one.yaml': `name: Wire One
country: US
language: en
kind: agency
`,
  'outlets/kanal-zwei.yaml': `name: Channel Two
nativeName: Kanal Zwei
country: DE
language: de
kind: online
`,
  'sources/transport-ministry.yaml': `name: Ministry of Transport
kind: body
aliases: [transport ministry]
`,
  'sources/port-authority.yaml': `name: Port Authority
kind: body
of: transport-ministry
`,
  'sources/port-spokesman.yaml': `name: Jan Petersen
kind: official
of: port-authority
aliases: [the port’s spokesman]
otherSpellings: [Jan Pedersen]
`,
  'sources/traffic-count.yaml': `name: Traffic count of 2024
kind: dataset
of: transport-ministry
`,
  'sources/mara-lind.yaml': `name: Mara Lind
nativeName: 林玛拉
nativeLanguage: zh
kind: person
`,
  'stories/harbour.md': `---
title: The new harbour
summary: What outlets report of the opening of a harbour, and of those who work there.
sections:
  - { id: opening, title: "March 2024: the opening", when: 2024-03 }
  - { id: work, title: Work at the harbour }
claims:
  - id: opened
    section: opening
    question: Has the harbour opened?
    short: Opened
    kind: proposition
    since: 2024-03-01
  - id: opening-day
    section: opening
    question: On which day did it open?
    short: Day
    kind: date
    since: 2024-03-01
  - id: spokesman
    section: opening
    question: Who spoke for the port?
    short: Spokesman
    kind: name
  - id: workers
    section: work
    question: How many people work there?
    short: Workers
    kind: quantity
    unit: people
    scope: the harbour
    otherScopes: [the harbour and the railway]
    aliases: [headcount]
  - id: outlook
    section: work
    question: Will there be more of them?
    short: Outlook
    kind: choice
    options: { perhaps: perhaps, likely: probably, certain: certainly }
    ordered: true
  - id: reasons
    section: work
    question: Why was it built?
    short: Reasons
    kind: text
featured: [wire-one, north-star]
---

The reports begin with [the opening](claim:opened).
`,
  'articles/harbour/wire-one.md': `---
outlet: wire-one
headline: Harbour opens with 1,200 at work
url: https://wire-one.example/harbour
published: 2024-03-02T08:30:00+01:00
language: en
byline: A. Reporter
seen: { as: original, whole: true }
statements:
  - claim: opened
    says: yes
    credit: &port [port-authority]
    place: 1
  - claim: opening-day
    says: 1 March
    value: 2024-03-01
    credit: *port
    place: 1
  - claim: spokesman
    says: Jan Petersen
    value: port-spokesman
    credit: []
    place: 2
  - claim: workers
    says: "1,200"
    value: { exact: 1200 }
    credit: [port-spokesman]
    quote: twelve hundred people
    place: 2
  - claim: outlook
    says: probably
    value: likely
    credit: [port-spokesman, { unnamed: a colleague, of: port-authority }]
    place: 3
silentOn: [reasons]
---

The port [has opened](claim:opened), on [the first of March](claim:opening-day).

[Jan Petersen](claim:spokesman) spoke of [“twelve hundred people”](claim:workers).

There will [probably](claim:outlook) be more.
`,
  'articles/harbour/north-star.md': `---
outlet: north-star
headline: New harbour is open
url: https://north-star.example/news/harbour
published: 2024-03-03
updated: 2024-03-04
language: en
seen: { as: original, whole: true }
reliesOn:
  - { article: harbour/wire-one, how: rewrite, basis: the same figures in the same order }
statements:
  - claim: opened
    says: yes
    credit: [wire-one]
    place: 1
  - claim: workers
    says: about 1,000
    value: { about: 1000 }
    credit: [wire-one, { hearsay: it is said }]
    hedge: roughly
    place: 2
silentOn: [opening-day, spokesman, outlook, reasons]
---

The harbour [is open](claim:opened).

It is said that [about a thousand](claim:workers) work there.
`,
  'articles/harbour/evening-post.md': `---
outlet: evening-post
headline: Work for a thousand
published: 2024-03~
publishedBasis: no printed date; the text speaks of this month
language: en
seen: { as: copy, whole: true, from: https://archive.example/evening-post }
reliesOn:
  - { article: harbour/north-star, how: cites }
  - { outlet: wire-one, how: cites }
statements:
  - claim: spokesman
    says: Jan Pedersen
    value: Jan Pedersen
    credit: [north-star]
    place: 1
  - claim: workers
    key: now
    says: 800 to 1,000
    value: { min: 800, max: 1000 }
    asOf: 2024-02
    credit: []
    place: 2
  - claim: workers
    key: railway
    says: up to 2,000 with the railway
    value: { max: 2000 }
    scope: The harbour and the railway
    credit: [mara-lind]
    place: headline
  - claim: reasons
    says: the old one was too small
    credit: [mara-lind]
    place: 3
silentOn: [opened, opening-day, outlook]
---

[Jan Pedersen](claim:spokesman) speaks for the port.

It employs [800 to 1,000](claim:workers/now), and [up to 2,000](claim:workers/railway) with the railway.

The old one [was too small](claim:reasons).
`,
  'articles/harbour/river-radio.md': `---
outlet: river-radio
headline: Harbour to open
published: 2024-02-20
language: en
seen: { as: retelling, whole: false, from: a programme guide }
statements:
  - claim: outlook
    position: doubts
    says: certainly
    value: [certain]
    credit: [transport-ministry]
    place: 1
---

The ministry doubts that there will [certainly](claim:outlook) be more.
`,
  ...bridgeContent,
};
