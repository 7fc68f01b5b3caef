import type { ExpectedClaim } from './expected-agreement.ts';

/**
 * What a careful reader of the sources expects of the comparison for claims of five further stories. Written from the
 * sources, the claims of each story and the names of its articles alone, before the derivations were looked at and
 * without opening an article, so that a difference is a finding: either the content reads a source differently, or a
 * rule does.
 *
 * How the sources were read:
 * - A reported utterance is credited to its speaker, however many pass it on; whoever passes it on is no origin.
 * - Own voice, hearsay, and a credit that the sources do not show are no origins. Where no origin is listed although
 *   several articles speak, it is for one of these reasons, or because nobody affirms it.
 * - A period counts only where an article states it. A figure without one is compared with those of any day.
 * - A plain figure is exact; "at least" and "more than" have no upper end; "about" and "nearly" reach a tenth either way.
 * - A figure given for the authorities or the unions in general takes in those of a ministry, the police or one union.
 */
export const expectedAgreementMore: readonly (Pick<
  ExpectedClaim,
  'claim' | 'agreement' | 'reasons' | 'because' | 'reconciled'
> & { story: string; origins: readonly string[] })[] = [
  // How many people died in the Derna flood?
  {
    story: 'derna-flood-toll',
    claim: 'dead-elsewhere',
    agreement: 'differ',
    reasons: ['overlap'],
    origins: ['libyan-red-crescent', 'ocha'],
    because:
      'All have 170, but one as a floor, one as an estimate and two as plain figures; a floor shares only its lower end with the others. OCHA gives it, and two articles have OCHA credit the Red Crescent.',
  },
  {
    story: 'derna-flood-toll',
    claim: 'spokesmans-word',
    agreement: 'differ',
    reasons: ['choice'],
    origins: ['tawfiq-shukri'],
    because:
      'One man is surprised in some articles, shocked in two and astonished in one, and these words do not shut each other out.',
  },
  {
    story: 'derna-flood-toll',
    claim: 'president-denied',
    agreement: 'conflict',
    reasons: ['position'],
    origins: ['abdulsalam-ghaith-al-haj'],
    because: 'Three articles have the president reject the figure, the fourth has him state it as his own.',
  },
  {
    story: 'derna-flood-toll',
    claim: 'ministry-toll',
    agreement: 'conflict',
    reasons: ['values'],
    origins: ['eastern-government'],
    because:
      'Some print 3,252 and others 3,283, and at least one of each gives no day that would keep them apart; the minister counts with the government of which one article speaks.',
  },
  {
    story: 'derna-flood-toll',
    claim: 'what-who-counted',
    agreement: 'differ',
    reasons: ['choice'],
    origins: ['who'],
    because:
      'Bodies identified, bodies found, deaths confirmed or simply the dead: different words for a count that all of them lay to the same organisation.',
  },
  {
    story: 'derna-flood-toll',
    claim: 'revised-when',
    agreement: 'conflict',
    reasons: ['values'],
    origins: ['cnn'],
    because:
      'One article has the new figure out on Saturday afternoon, the others on Sunday morning; one of these has it from CNN, the others say so themselves.',
  },

  // How many people marched against France’s pension reform?
  {
    story: 'france-pension-crowds',
    claim: 'jan-france',
    agreement: 'differ',
    reasons: ['overlap'],
    origins: ['french-authorities'],
    because:
      'One count is told to the thousand, rounded to 1.27 million and rounded up to nearly 1.3 million; the rounded figures overlap without being the same.',
  },
  {
    story: 'france-pension-crowds',
    claim: 'jan-unions',
    agreement: 'conflict',
    reasons: ['values'],
    origins: ['french-unions'],
    because:
      'The unions’ side is given 2.8, 2.5 and 2 million, mostly under the name of the CGT, which counts with the unions that two articles credit in general.',
  },
  {
    story: 'france-pension-crowds',
    claim: 'jan-paris',
    agreement: 'conflict',
    reasons: ['values'],
    origins: ['french-authorities', 'french-unions', 'occurrence'],
    because:
      'Three counters have three figures far apart, so that one side’s figure in one article stands against the other side’s in the next.',
  },
  {
    story: 'france-pension-crowds',
    claim: 'mar23-paris-record',
    agreement: 'agree',
    reasons: ['position'],
    origins: ['cgt', 'france-interior-ministry'],
    because:
      'All three call it the biggest in the capital, one by the ministry’s count and two by the union’s, though one of these puts a national figure there.',
  },
  {
    story: 'france-pension-crowds',
    claim: 'mar28-paris',
    agreement: 'single',
    reasons: [],
    origins: ['cgt', 'french-authorities'],
    because:
      'Only one article has figures for Paris on that day, the union’s and the official one; that they lie far apart is a matter within it.',
  },
  {
    story: 'france-pension-crowds',
    claim: 'marseille',
    agreement: 'conflict',
    reasons: ['values'],
    origins: ['french-authorities', 'french-unions'],
    because:
      'For one and the same day an official figure in one article meets a union’s in another, several times as high; figures for other days do not count against each other.',
  },

  // What killed the whale Hvaldimir?
  {
    story: 'hvaldimir-whale',
    claim: 'found-on',
    agreement: 'conflict',
    reasons: ['values'],
    origins: ['nrk/unnamed'],
    because:
      'All give the last day of August or its end, but one of them puts it in the year before; one has it from an eyewitness, the others say so themselves.',
  },
  {
    story: 'hvaldimir-whale',
    claim: 'age',
    agreement: 'differ',
    reasons: ['overlap'],
    origins: ['upday-fr/unnamed'],
    because:
      'From 15 to 20, around 15, 15, or 14 to 15: every two of them share at least one age; one credits those who followed the whale.',
  },
  {
    story: 'hvaldimir-whale',
    claim: 'life-span',
    agreement: 'conflict',
    reasons: ['values'],
    origins: ['wwf'],
    because:
      'One article lets belugas live 40 years at least, others 35 at most, and only the lower figures have a name to them.',
  },
  {
    story: 'hvaldimir-whale',
    claim: 'bullet',
    agreement: 'conflict',
    reasons: ['position'],
    origins: ['regina-haug'],
    because:
      'Three articles have a bullet in the body, each on the word of the founder of one organisation, and the reports on the post-mortem have none.',
  },
  {
    story: 'hvaldimir-whale',
    claim: 'stick-length',
    agreement: 'differ',
    reasons: ['overlap'],
    origins: ['norway-police', 'veterinary-institute'],
    because:
      'Every article that measures the stick in centimetres has 35; one prints 14 inches alone, which is 34 to 37.',
  },
  {
    story: 'hvaldimir-whale',
    claim: 'complaint',
    agreement: 'differ',
    reasons: ['choice'],
    origins: ['revheim'],
    because:
      'Dismissed by the police, dropped, or withdrawn: three articles, three answers of one police lawyer, not declared to shut each other out.',
  },

  // Did astronomers find signs of life on K2-18b?
  {
    story: 'k2-18b-signs-of-life',
    claim: 'certainty-of-what',
    agreement: 'conflict',
    reasons: ['choice'],
    origins: ['fakt/unnamed', 'ftv-news/unnamed', 'sing-tao/unnamed', 'university-of-cambridge'],
    because:
      'The same percentage belongs to a signal, to a gas or to life, and only one of these can be meant; those who say life have it from nameless scientists, from the university, or say so themselves.',
  },
  {
    story: 'k2-18b-signs-of-life',
    claim: 'chance-of-fluke',
    agreement: 'agree',
    reasons: ['values'],
    origins: ['madhusudhan'],
    because: 'Three in a thousand in one article and 0.3 per cent in another are the same chance.',
  },
  {
    story: 'k2-18b-signs-of-life',
    claim: 'earlier-confidence',
    agreement: 'apart',
    reasons: [],
    origins: ['ftv-news/unnamed'],
    because:
      'Both print 68 per cent, one for the signal and one for life on the planet, so that the two figures do not meet.',
  },
  {
    story: 'k2-18b-signs-of-life',
    claim: 'peer-reviewed',
    agreement: 'agree',
    reasons: ['position'],
    origins: [],
    because: 'Three articles say of the later studies that they have not been through review, and nobody says they have.',
  },
  {
    story: 'k2-18b-signs-of-life',
    claim: 'study-date',
    agreement: 'conflict',
    reasons: ['values'],
    origins: [],
    because: 'Two articles put it on Wednesday the 16th and two on Thursday the 17th of April.',
  },
  {
    story: 'k2-18b-signs-of-life',
    claim: 'travel-time',
    agreement: 'conflict',
    reasons: ['values'],
    origins: [],
    because:
      'For the fastest craft two articles have 187,000 years; a third has more than 20,000 in its text, a floor that leaves room for the first, but 20,000 flat in its headline, which does not. The thousands of millions of years are for a slower one.',
  },

  // Did the strike at Samsung slow its chip production?
  {
    story: 'samsung-strike',
    claim: 'line-workers',
    agreement: 'differ',
    reasons: ['overlap'],
    origins: ['nseu'],
    because: 'The union’s 5,211 is printed to the last man in most and as about 5,200 in one.',
  },
  {
    story: 'samsung-strike',
    claim: 'rally-crowd',
    agreement: 'conflict',
    reasons: ['values'],
    origins: ['bloomberg', 'nseu', 'rheinische-post/unnamed', 'south-korea-police'],
    because:
      'One rally has about 3,000, about 5,200, more than 6,000, 6,540 and thousands of people, by the police, by the union and its nameless officials, by Bloomberg, or by broadcasters not named.',
  },
  {
    story: 'samsung-strike',
    claim: 'company-wording',
    agreement: 'differ',
    reasons: ['choice'],
    origins: ['samsung-electronics'],
    because:
      'The company is heard to say that there has been no disruption, that it will see to it that there is none, or both, and the one does not shut out the other.',
  },
  {
    story: 'samsung-strike',
    claim: 'open-ended-from',
    agreement: 'agree',
    reasons: ['values'],
    origins: ['nseu'],
    because:
      'Every article that gives the day has the tenth of July; some have it from the union, which declared it.',
  },
  {
    story: 'samsung-strike',
    claim: 'later-output',
    agreement: 'conflict',
    reasons: ['position'],
    origins: ['lee-hyun-kuk'],
    because:
      'One paper states in its own voice that lines were disrupted, others pass on the company’s denial; the union’s man affirms only effects that are still to come.',
  },
  {
    story: 'samsung-strike',
    claim: 'gains',
    agreement: 'single',
    reasons: [],
    origins: [],
    because: 'Only one article sums up the outcome, and it says that there were no concessions.',
  },
];
