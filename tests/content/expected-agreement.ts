/**
 * What a careful reader of the five originals expects of the comparison, claim by claim. Written from the originals
 * and the list of claims alone, before the derivations were run and without looking at the articles' statements, so
 * that a difference is a finding: either the content reads an original differently, or a rule does.
 *
 * How the originals were read:
 * - A reported utterance is credited to its speaker, not to the outlet that passes it on.
 * - Own voice has no credit, so it is no origin: it is counted in `own`, never in `origins`.
 * - Hearsay alone is no hedge; a hedge is a word of doubt within what is passed on.
 * - A headline that only sums up a credited body adds no statement in the outlet's own voice.
 *
 * Long because it is data: one entry for each of forty claims.
 */
export interface ExpectedClaim {
  claim: string;
  agreement: 'none' | 'single' | 'apart' | 'agree' | 'differ' | 'conflict';
  /** Of the deciding pairs, distinct, sorted. */
  reasons: readonly ('position' | 'values' | 'overlap' | 'precision' | 'firmness' | 'spelling' | 'choice')[];
  /** Articles that make any statement on the claim, sorted. */
  speaking: readonly string[];
  /**
   * Of the affirming statements: the distinct origins once bodies are counted together, each an outlet's or source's
   * id or `<holder>/unnamed`, sorted.
   */
  origins: readonly string[];
  /** Articles that affirm it in their own voice, sorted. */
  own: readonly string[];
  /** Articles that affirm it on hearsay only, sorted. */
  hearsay: readonly string[];
  /** What in the originals makes it so. */
  because: string;
  /** Where this row was changed after the first run: what was expected before, and why the content or the rules stand. */
  reconciled?: string;
}

export const expectedAgreement: readonly ExpectedClaim[] = [
  // April 2018
  {
    claim: 'returns-stopped',
    agreement: 'single',
    reasons: [],
    speaking: ['dong-a-ilbo'],
    origins: ['south-korea-intelligence/unnamed'],
    own: [],
    hearsay: [],
    because:
      'Only the article of 2018 has it, for part of the firms in one border city, and it rests on people in South Korean intelligence whom it does not name.',
  },
  {
    claim: 'truck-traffic',
    agreement: 'single',
    reasons: [],
    speaking: ['dong-a-ilbo'],
    origins: ['south-korea-government'],
    own: [],
    hearsay: [],
    because:
      'One article gives three counts for three periods, all in a paragraph that opens with the government in Seoul; the last of them, from before the stricter sanctions, names nobody itself.',
  },
  {
    claim: 'north-korean-exports',
    agreement: 'single',
    reasons: [],
    speaking: ['dong-a-ilbo'],
    origins: ['china-customs'],
    own: [],
    hearsay: [],
    because: 'A single article gives a sum, and it takes it from figures that the Chinese customs agency put out.',
  },
  {
    claim: 'us-request',
    agreement: 'single',
    reasons: [],
    speaking: ['dong-a-ilbo'],
    origins: [],
    own: [],
    hearsay: ['dong-a-ilbo'],
    because: 'A single article mentions the American request, and passes it on without saying who told it.',
  },

  // July 2024: the demand
  {
    claim: 'demand-made',
    agreement: 'conflict',
    reasons: ['position'],
    speaking: ['asia-business-daily', 'daily-wrap', 'korea-times'],
    origins: ['yonhap'],
    own: [],
    hearsay: ['asia-business-daily', 'korea-times'],
    because:
      'Three articles report the demand, one by way of the agency’s nameless source and two from reports or claims they do not identify, while one of these two also has the Chinese ministry reject the claims as groundless.',
    reconciled:
      'The nameless source was expected as the origin. The paragraph with the demand credits the agency alone; the source stands in the next one.',
  },
  {
    claim: 'demand-repeated',
    agreement: 'single',
    reasons: [],
    speaking: ['daily-wrap'],
    origins: ['yonhap'],
    own: [],
    hearsay: [],
    because:
      'Only one article says that China asked again and again, in a sentence that credits the agency and nobody behind it; to insist or to keep to a stance, as the others have it, is not yet to ask twice.',
  },
  {
    claim: 'who-must-go',
    agreement: 'differ',
    reasons: ['choice'],
    speaking: ['asia-business-daily', 'daily-wrap', 'korea-times'],
    origins: ['yonhap'],
    own: [],
    hearsay: ['asia-business-daily', 'korea-times'],
    because:
      'One article speaks of visas about to run out, one of visas that have run out, and one of every worker without a word on visas in that connection.',
    reconciled:
      'The nameless source was expected as the origin. The first paragraph credits the agency alone, and its nameless source counts with it.',
  },
  {
    claim: 'gradual-return',
    agreement: 'agree',
    reasons: ['position'],
    speaking: ['asia-business-daily', 'daily-wrap', 'korea-times'],
    origins: ['yonhap/unnamed'],
    own: [],
    hearsay: ['asia-business-daily', 'korea-times'],
    because:
      'All three say without a word of doubt that Pyongyang preferred to bring its people home bit by bit, and only one of them has a source for it.',
  },
  {
    claim: 'replacement-workers',
    agreement: 'agree',
    reasons: ['firmness'],
    speaking: ['asia-business-daily', 'korea-times'],
    origins: ['park-won-gon'],
    own: [],
    hearsay: ['asia-business-daily'],
    because:
      'One article passes on a request already made for fresh workers, the other has a professor expect that Pyongyang will wish for them later: the same wish, once reported and once supposed.',
  },
  {
    claim: 'reported-by',
    agreement: 'single',
    reasons: [],
    speaking: ['daily-wrap'],
    origins: [],
    own: ['daily-wrap'],
    hearsay: [],
    because:
      'One article itself names the agency, the other only quotes the spokesman blaming certain media of South Korea, and a third speaks of reports without saying even that much.',
    reconciled:
      'The spokesman’s rebuke of some South Korean media was counted. He speaks of reports on the two countries at large and names nobody as having reported the demand.',
  },
  {
    claim: 'workers-in-china',
    agreement: 'differ',
    reasons: ['overlap'],
    speaking: ['asia-business-daily', 'daily-wrap', 'korea-times'],
    origins: [],
    own: [],
    hearsay: ['asia-business-daily', 'daily-wrap', 'korea-times'],
    because:
      'For China alone one article gives a ceiling and no floor and another a range below that same ceiling, so they overlap without being equal; the third counts Russia in, a line under a headline speaks of Chinese workers, and nobody says whose estimate it is.',
  },
  {
    claim: 'customs-tightened',
    agreement: 'single',
    reasons: [],
    speaking: ['daily-wrap'],
    origins: ['yonhap/unnamed'],
    own: [],
    hearsay: [],
    because: 'Only one article mentions stricter checks at customs, and credits the agency’s source, who has no name.',
  },
  {
    claim: 'seoul-calls-it-illegal',
    agreement: 'agree',
    reasons: ['position'],
    speaking: ['asia-business-daily', 'daily-wrap'],
    origins: ['south-korea-foreign-ministry/unnamed'],
    own: [],
    hearsay: [],
    because:
      'Both give nearly the same words of an official of that ministry who is not named, so it is one origin told twice.',
  },
  {
    claim: 'seoul-watching',
    agreement: 'single',
    reasons: [],
    speaking: ['asia-business-daily'],
    origins: ['south-korea-foreign-ministry/unnamed'],
    own: [],
    hearsay: [],
    because:
      'Only one article has the ministry’s official say that the government follows events; the other one that quotes the official has an appeal to all states instead.',
  },

  // July 2024: China's reply
  {
    claim: 'had-not-heard',
    agreement: 'agree',
    reasons: ['position'],
    speaking: ['asia-business-daily', 'daily-wrap'],
    origins: ['lin-jian'],
    own: [],
    hearsay: [],
    because: 'Both quote the same answer by the same spokesman, however they spell him.',
  },
  {
    claim: 'called-fiction',
    agreement: 'single',
    reasons: [],
    speaking: ['asia-business-daily'],
    origins: ['china-government'],
    own: [],
    hearsay: [],
    because:
      'Only one article goes on to the spokesman’s rebuke of the media, whose comparison with novels it sharpens in its headline.',
    reconciled:
      'The spokesman alone was expected. The headline credits China, and one who speaks for a body counts with it.',
  },
  {
    claim: 'spokesman',
    agreement: 'differ',
    reasons: ['spelling'],
    speaking: ['asia-business-daily', 'daily-wrap'],
    origins: [],
    own: ['asia-business-daily', 'daily-wrap'],
    hearsay: [],
    because:
      'Both name the man themselves, but one of them under a given name that a reader would take for somebody else’s.',
  },
  {
    claim: 'asked-by',
    agreement: 'differ',
    reasons: ['choice'],
    speaking: ['asia-business-daily', 'daily-wrap'],
    origins: [],
    own: ['asia-business-daily', 'daily-wrap'],
    hearsay: [],
    because:
      'Each tells it itself: in one the agency asks for a comment, in the other unspecified reporters ask at a briefing, and both can be true.',
  },
  {
    claim: 'traditional-friendship',
    agreement: 'agree',
    reasons: ['position'],
    speaking: ['asia-business-daily', 'daily-wrap'],
    origins: ['lin-jian'],
    own: [],
    hearsay: [],
    because:
      'Both quote the spokesman’s remark about neighbours on friendly terms of old, one with a turn of phrase more than the other.',
  },

  // 2025
  {
    claim: 'arrivals',
    agreement: 'single',
    reasons: [],
    speaking: ['yomiuri-shimbun'],
    origins: ['yomiuri-shimbun/unnamed'],
    own: [],
    hearsay: [],
    because:
      'Only the article of 2025 can know it, and it credits people versed in relations between the two countries, with neither name nor body.',
  },
  {
    claim: 'arrivals-hunchun',
    agreement: 'single',
    reasons: [],
    speaking: ['yomiuri-shimbun'],
    origins: ['yomiuri-shimbun/unnamed'],
    own: [],
    hearsay: [],
    because:
      'Only one article counts arrivals in that city, on the word of its nameless sources; another shows the city in a picture from years before.',
  },
  {
    claim: 'arrivals-dandong',
    agreement: 'single',
    reasons: [],
    speaking: ['yomiuri-shimbun'],
    origins: ['yomiuri-shimbun/unnamed'],
    own: [],
    hearsay: [],
    because:
      'Only one article counts arrivals in that city, in the same sentence and from the same nameless sources as those in Hunchun.',
  },
  {
    claim: 'who-arrived',
    agreement: 'single',
    reasons: [],
    speaking: ['yomiuri-shimbun'],
    origins: ['yomiuri-shimbun/unnamed'],
    own: [],
    hearsay: [],
    because:
      'Only one article describes the newcomers, in a passage whose other sentences are credited to sources not named.',
  },
  {
    claim: 'other-regions',
    agreement: 'single',
    reasons: [],
    speaking: ['yomiuri-shimbun'],
    origins: ['yomiuri-shimbun/unnamed'],
    own: [],
    hearsay: [],
    because:
      'Only one article says that it was talked about elsewhere, between two sentences that are credited to sources not named.',
  },
  {
    claim: 'local-governments',
    agreement: 'single',
    reasons: [],
    speaking: ['yomiuri-shimbun'],
    origins: ['yomiuri-shimbun/unnamed'],
    own: [],
    hearsay: [],
    because:
      'Only one article raises it: its nameless sources find it improbable, the most cautious of the three answers.',
  },
  {
    claim: 'new-workers-caution',
    agreement: 'single',
    reasons: [],
    speaking: ['yomiuri-shimbun'],
    origins: [],
    own: ['yomiuri-shimbun'],
    hearsay: [],
    because:
      'Only one article speaks of China’s restraint since the returns, and states it as a fact; the unnamed observers after it explain the cooler ties by it, which is another matter.',
  },

  // The rules
  {
    claim: 'work-permit-ban',
    agreement: 'apart',
    reasons: [],
    speaking: ['asia-business-daily', 'dong-a-ilbo', 'yomiuri-shimbun'],
    origins: [],
    own: ['asia-business-daily', 'dong-a-ilbo', 'yomiuri-shimbun'],
    hearsay: [],
    because:
      'Two articles give a number, but one for a ban on permits and the other for a ban on sending people abroad, so the numbers do not meet; a third has the ban on permits and the year, without a number.',
  },
  {
    claim: 'return-duty',
    agreement: 'agree',
    reasons: ['position'],
    speaking: ['asia-business-daily', 'daily-wrap', 'dong-a-ilbo', 'korea-times', 'yomiuri-shimbun'],
    origins: [],
    own: ['asia-business-daily', 'daily-wrap', 'dong-a-ilbo', 'korea-times', 'yomiuri-shimbun'],
    hearsay: [],
    because:
      'All five state the duty themselves and without reserve, one of them by taking it for granted when it says that two states are blamed for not meeting it.',
  },
  {
    claim: 'return-deadline',
    agreement: 'agree',
    reasons: ['precision', 'values'],
    speaking: ['asia-business-daily', 'daily-wrap', 'dong-a-ilbo', 'korea-times', 'yomiuri-shimbun'],
    origins: [],
    own: ['asia-business-daily', 'daily-wrap', 'dong-a-ilbo', 'korea-times', 'yomiuri-shimbun'],
    hearsay: [],
    because:
      'They print the same limit as the year, the end of the year, its last month, or two years counted from December 2017: some the same, the others one within the other.',
  },
  {
    claim: 'china-own-order',
    agreement: 'agree',
    reasons: ['position'],
    speaking: ['dong-a-ilbo', 'korea-times'],
    origins: [],
    own: ['dong-a-ilbo', 'korea-times'],
    hearsay: [],
    because:
      'One has Beijing send out notices and the other has it set a date, both to carry out the sanctions and both stated without a source.',
  },

  // Reasons and background
  {
    claim: 'motive-russia',
    agreement: 'agree',
    reasons: ['firmness'],
    speaking: ['asia-business-daily', 'daily-wrap', 'korea-times', 'yomiuri-shimbun'],
    origins: ['korea-times/unnamed', 'yonhap/unnamed'],
    own: ['yomiuri-shimbun'],
    hearsay: ['asia-business-daily'],
    because:
      'On the demand itself one article passes on analysts who think it possible and another an analysis, nobody’s in particular, that has no such reserve; the other two link Russia to something else, one to the strain in ties and one to the arrivals of 2025.',
  },
  {
    claim: 'motive-labour',
    agreement: 'single',
    reasons: [],
    speaking: ['yomiuri-shimbun'],
    origins: [],
    own: ['yomiuri-shimbun'],
    hearsay: [],
    because: 'Only one article sees a search for cheap hands, as its own guarded judgement.',
  },
  {
    claim: 'motive-ties',
    agreement: 'single',
    reasons: [],
    speaking: ['yomiuri-shimbun'],
    origins: [],
    own: ['yomiuri-shimbun'],
    hearsay: [],
    because: 'Only one article gives better relations as a purpose, twice in its body as its own guarded judgement.',
  },
  {
    claim: 'income',
    agreement: 'agree',
    reasons: ['position'],
    speaking: ['asia-business-daily', 'daily-wrap', 'yomiuri-shimbun'],
    origins: ['un-security-council'],
    own: ['asia-business-daily', 'daily-wrap'],
    hearsay: [],
    because:
      'Two articles say themselves that the workers bring in foreign money and the third gives it as the Council’s ground for its sanctions; what one of them holds to be merely probable is that the income falls, not that there is one.',
  },
  {
    claim: 'cash-cow',
    agreement: 'single',
    reasons: [],
    speaking: ['daily-wrap'],
    origins: ['yonhap'],
    own: [],
    hearsay: [],
    because:
      'Only one article uses the phrase, for China and by way of the agency; another calls the workers a main source of foreign money, which is about income and not about the phrase.',
  },
  {
    claim: 'covid-closure',
    agreement: 'agree',
    reasons: ['position'],
    speaking: ['asia-business-daily', 'korea-times', 'yomiuri-shimbun'],
    origins: [],
    own: ['asia-business-daily', 'korea-times', 'yomiuri-shimbun'],
    hearsay: [],
    because:
      'One has visas run out while the border was shut, one has the closure get in the way of the return, and one lets the return start only when travel was possible again; the single presumption among them is about talks, not about this.',
  },
  {
    claim: 'returns-began',
    agreement: 'apart',
    reasons: [],
    speaking: ['asia-business-daily', 'yomiuri-shimbun'],
    origins: [],
    own: ['asia-business-daily', 'yomiuri-shimbun'],
    hearsay: [],
    because:
      'One dates the workers’ return, the other the opening of the border, so that two dates of the same summer are answers to two questions.',
  },
  {
    claim: 'anniversary-year',
    agreement: 'agree',
    reasons: ['position'],
    speaking: ['korea-times', 'yomiuri-shimbun'],
    origins: ['park-won-gon'],
    own: ['korea-times', 'yomiuri-shimbun'],
    hearsay: [],
    because:
      'One says it of the year up to July and the other of the whole year looking back, both themselves and without reserve; what is passed on without a source in the second is the cooling, not the lack of events.',
    reconciled:
      'The scholar’s remark that no fitting visit has taken place or is in sight was left out; it answers the same question.',
  },
  {
    claim: 'senior-visit',
    agreement: 'single',
    reasons: [],
    speaking: ['korea-times'],
    origins: [],
    own: ['korea-times'],
    hearsay: [],
    because: 'Only one article names a visitor, itself, before the professor speaks of the visit.',
  },
  {
    claim: 'next-workers',
    agreement: 'single',
    reasons: [],
    speaking: ['korea-times'],
    origins: [],
    own: [],
    hearsay: [],
    because:
      'Only one article looks ahead, and the professor it quotes leaves the answer open: he doubts it, so nobody affirms it.',
  },
];
