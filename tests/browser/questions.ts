/** What a reader may type, and the claim it must find. */
export interface SearchQuestion {
  readonly story: string;
  readonly typed: string;
  readonly claim: string;
  /** Another claim that serves the reader just as well. */
  readonly or?: string;
}

/**
 * Written from the content: whole questions in other words, bare words, aliases, other spellings and scripts of names, figures
 * with and without separators, misspelt words.
 */
export const questions: readonly SearchQuestion[] = [
  { story: 'derna-flood-toll', typed: 'what happened to the kids who drank the dirty water', claim: 'children' },
  { story: 'derna-flood-toll', typed: 'mayor estimate', claim: 'feared-dead' },
  { story: 'derna-flood-toll', typed: 'Abdel Salam Gheith', claim: 'president-denied' },
  { story: 'derna-flood-toll', typed: 'مرعي الدرسي', claim: 'speakers-post', or: 'missing' },
  { story: 'derna-flood-toll', typed: '8500 missing', claim: 'still-missing' },
  {
    story: 'france-pension-crowds',
    typed: 'how do the cops work out how many people are on a demo?',
    claim: 'police-method',
  },
  {
    story: 'france-pension-crowds',
    typed: 'was the 23 March protest as big as the one on the 7th?',
    claim: 'mar23-like-mar7',
  },
  { story: 'france-pension-crowds', typed: 'youth march paris', claim: 'other-paris' },
  { story: 'france-pension-crowds', typed: '757,000 demonstrators', claim: 'other-france' },
  { story: 'france-pension-crowds', typed: 'marsaille marchers', claim: 'marseille' },
  { story: 'hvaldimir-whale', typed: 'did somebody shoot that tame beluga?', claim: 'was-shot' },
  { story: 'hvaldimir-whale', typed: 'what age do belugas usually reach?', claim: 'life-span' },
  { story: 'hvaldimir-whale', typed: 'rotten organs', claim: 'organs' },
  { story: 'hvaldimir-whale', typed: 'seabirds', claim: 'wounds-made-by' },
  { story: 'hvaldimir-whale', typed: 'stravation whale', claim: 'cause-in-september' },
  {
    story: 'k2-18b-signs-of-life',
    typed: 'is there any way those gases get made without something alive?',
    claim: 'only-by-life',
  },
  { story: 'k2-18b-signs-of-life', typed: 'bigger than earth', claim: 'size' },
  { story: 'k2-18b-signs-of-life', typed: 'five sigma', claim: 'discovery-threshold' },
  { story: 'k2-18b-signs-of-life', typed: '187,000 years', claim: 'travel-time' },
  { story: 'k2-18b-signs-of-life', typed: 'peer reveiwed', claim: 'peer-reviewed' },
  { story: 'samsung-strike', typed: 'how much of a raise did the samsung workers want?', claim: 'pay-asked' },
  { story: 'samsung-strike', typed: 'Son Woomok', claim: 'gains' },
  { story: 'samsung-strike', typed: '전삼노 members', claim: 'members' },
  { story: 'samsung-strike', typed: '267,860 employees', claim: 'staff' },
  { story: 'samsung-strike', typed: 'idnefinite strike', claim: 'open-ended-from' },
  {
    story: 'north-korean-workers-in-china',
    typed: 'did China want them out because Kim was cosying up to Russia?',
    claim: 'motive-russia',
  },
  {
    story: 'north-korean-workers-in-china',
    typed: 'what date did the UN set for getting all the labourers back to North Korea',
    claim: 'return-deadline',
  },
  {
    story: 'north-korean-workers-in-china',
    typed: 'why did the waitresses leave the North Korean restaurants in Beijing?',
    claim: 'restaurant-cause',
    or: 'beijing-restaurants-2025',
  },
  { story: 'north-korean-workers-in-china', typed: 'lorries per day', claim: 'truck-traffic' },
  { story: 'north-korean-workers-in-china', typed: 'consuls factory visit', claim: 'factory-tour' },
  { story: 'north-korean-workers-in-china', typed: 'without conditions or excuses', claim: 'recall-document' },
  { story: 'north-korean-workers-in-china', typed: 'Lin Zhen', claim: 'spokesman' },
  { story: 'north-korean-workers-in-china', typed: '린젠', claim: 'spokesman' },
  { story: 'north-korean-workers-in-china', typed: '80000 north koreans', claim: 'workers-in-china' },
  { story: 'north-korean-workers-in-china', typed: 'cutsoms smuggling', claim: 'customs-tightened' },
  { story: 'north-korean-workers-in-china', typed: '75th aniversary', claim: 'anniversary-year' },
  // In the languages of the articles, and in others: headlines, quotes, native names, aliases.
  { story: 'derna-flood-toll', typed: 'درنة', claim: 'dead' },
  { story: 'derna-flood-toll', typed: 'نستغرب', claim: 'spokesmans-word' },
  { story: 'derna-flood-toll', typed: 'bilan 11.300 morts', claim: 'gave-figure', or: 'dead' },
  { story: 'france-pension-crowds', typed: 'manifestants Marseille', claim: 'marseille' },
  { story: 'hvaldimir-whale', typed: 'Хвальдимир', claim: 'was-shot' },
  { story: 'hvaldimir-whale', typed: 'βακτηριακή λοίμωξη', claim: 'final-cause' },
  { story: 'hvaldimir-whale', typed: 'Wal nicht erschossen', claim: 'was-shot' },
  { story: 'k2-18b-signs-of-life', typed: '距離地球124光年', claim: 'distance' },
  { story: 'north-korean-workers-in-china', typed: '소설 쓰지 말라', claim: 'called-fiction' },
  { story: 'north-korean-workers-in-china', typed: '帰国要求', claim: 'demand-made', or: 'demand-strength' },
  { story: 'samsung-strike', typed: '三星 罢工', claim: 'strikers' },
  { story: 'samsung-strike', typed: '生産支障', claim: 'production' },
  // As a reader asks who knows one word of the matter.
  { story: 'derna-flood-toll', typed: 'how many people died', claim: 'dead' },
  { story: 'hvaldimir-whale', typed: 'why did the beluga die', claim: 'final-cause' },
  { story: 'ceasefire-2025', typed: 'was it Islamabad or Delhi that rang first?', claim: 'who-rang' },
  { story: 'ceasefire-2025', typed: 'adel al jubeir', claim: 'saudi-caller' },
  { story: 'ceasefire-2025', typed: 'Truth Social or X', claim: 'post-place' },
  { story: 'ceasefire-2025', typed: 'did tariffs stop the fighting', claim: 'trade-lever' },
  { story: 'ceasefire-2025', typed: 'nobel prise trump', claim: 'nobel' },
];

/**
 * Written from the titles and summaries of the stories alone; which claim answers each was decided from the claims, before
 * anything was searched for. Nothing was written into the content because of them: none may become an alias.
 */
export const questionsFromTitles: readonly SearchQuestion[] = [
  { story: 'derna-flood-toll', typed: 'how many people died in derna', claim: 'dead', or: 'registered-dead' },
  { story: 'derna-flood-toll', typed: 'number of missing derna flood', claim: 'missing', or: 'still-missing' },
  { story: 'derna-flood-toll', typed: 'derna red crescent death count', claim: 'gave-figure', or: 'dead' },
  { story: 'derna-flood-toll', typed: 'what did the mayor think the toll could reach', claim: 'feared-dead' },
  { story: 'derna-flood-toll', typed: '20,000 dead libya', claim: 'feared-dead' },
  {
    story: 'france-pension-crowds',
    typed: 'how many protesters in france according to the unions',
    claim: 'jan-unions',
  },
  { story: 'france-pension-crowds', typed: 'interior ministry count of demonstrators', claim: 'jan-france' },
  { story: 'france-pension-crowds', typed: 'paris turnout', claim: 'jan-paris', or: 'mar7-paris' },
  { story: 'france-pension-crowds', typed: 'marseille how many marched police vs union', claim: 'marseille' },
  { story: 'france-pension-crowds', typed: 'how do police count a crowd', claim: 'police-method' },
  { story: 'hvaldimir-whale', typed: 'was hvaldimir shot', claim: 'was-shot' },
  { story: 'hvaldimir-whale', typed: 'cause of death beluga whale norway', claim: 'final-cause' },
  { story: 'hvaldimir-whale', typed: 'stick in mouth', claim: 'infection-from-stick', or: 'cause-in-september' },
  {
    story: 'hvaldimir-whale',
    typed: 'what did the police say about gunshot wounds',
    claim: 'was-shot',
    or: 'wounds-made-by',
  },
  { story: 'hvaldimir-whale', typed: 'who claimed the whale got shot', claim: 'was-shot', or: 'what-noah-said' },
  { story: 'k2-18b-signs-of-life', typed: 'how far away is k2-18b', claim: 'distance' },
  { story: 'k2-18b-signs-of-life', typed: 'how sure are the scientists', claim: 'certainty-of-what' },
  { story: 'k2-18b-signs-of-life', typed: 'dimethyl sulfide k2-18b', claim: 'which-gas' },
  { story: 'k2-18b-signs-of-life', typed: 'did they find alien life', claim: 'definitive' },
  { story: 'k2-18b-signs-of-life', typed: 'other astronomers reanalysis no evidence', claim: 'second-look' },
  {
    story: 'north-korean-workers-in-china',
    typed: 'how many north korean workers are in china',
    claim: 'workers-in-china',
  },
  {
    story: 'north-korean-workers-in-china',
    typed: 'UN deadline to send north korean labourers home',
    claim: 'return-deadline',
  },
  {
    story: 'north-korean-workers-in-china',
    typed: 'did china tell all north korean workers to leave in 2024',
    claim: 'demand-made',
  },
  {
    story: 'north-korean-workers-in-china',
    typed: 'chinas reply foreign ministry workers report',
    claim: 'reply-strength',
    or: 'had-not-heard',
  },
  { story: 'north-korean-workers-in-china', typed: 'new workers arriving 2025', claim: 'arrivals' },
  { story: 'samsung-strike', typed: 'did strike affect samsung production', claim: 'production', or: 'later-output' },
  { story: 'samsung-strike', typed: 'how many workers joined the strike', claim: 'strikers' },
  { story: 'samsung-strike', typed: 'samsung says no disruption', claim: 'company-wording' },
  { story: 'samsung-strike', typed: 'how big is the samsung union', claim: 'members', or: 'share' },
  { story: 'samsung-strike', typed: 'first ever strike at samsung?', claim: 'first-strike' },
  {
    story: 'ceasefire-2025',
    typed: 'did the us bring about the ceasefire between india and pakistan',
    claim: 'usa-mediated',
  },
  { story: 'ceasefire-2025', typed: 'when did the firing stop on 10 may', claim: 'start' },
  { story: 'ceasefire-2025', typed: 'who called first india or pakistan', claim: 'who-rang', or: 'who-asked' },
  { story: 'ceasefire-2025', typed: 'time of the first call', claim: 'call-time', or: 'rubio-call' },
  { story: 'ceasefire-2025', typed: 'other countries part in india pakistan ceasefire', claim: 'countries' },
];
