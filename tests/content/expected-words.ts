/**
 * What the row of a claim says of how its articles relate, written down from the statements before the program was asked: the
 * relation, and beside it that one article differs or how many print several sides. By story.
 */
export const expectedWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'derna-flood-toll': {
    dead: 'Conflict · 1 prints several sides',
    missing: 'Conflict · 1 prints several sides',
    'dead-elsewhere': 'Differ · One article differs',
    'derna-people': 'Conflict',
    'gave-figure': 'Conflict',
    'president-denied': 'Conflict · One article differs',
    'ministry-toll': 'Conflict',
    'un-response': 'Differ · One article differs',
    'revised-when': 'Conflict · One article differs',
    'registered-dead': 'Changes over time',
    'still-missing': 'Changes over time',
  },
  'north-korean-workers-in-china': {
    'returns-stopped': 'Not comparable',
    'sanctions-eased': 'Not comparable',
    'us-request': 'Only one article',
    'returned-aug-2023': 'Conflict',
    'first-since-pandemic': 'Agree',
    'demand-made': 'Conflict',
    spokesman: 'Differ · One article differs',
    'briefing-day': 'Conflict · One article differs',
    'workers-in-russia': 'Changes over time',
    'share-in-china': 'Changes over time',
    'visa-type': 'Differ',
    arrivals: 'Agree',
    'sanctions-breach': 'Conflict · One article differs',
  },
  'k2-18b-signs-of-life': {
    definitive: 'Conflict · 1 prints several sides',
    'study-date': 'Conflict',
    'peer-reviewed': 'Agree',
    'earlier-confidence': 'Not comparable',
  },
  'hvaldimir-whale': {
    'found-on': 'Conflict · One article differs',
    'was-shot': 'Conflict · 8 print several sides',
    bullet: 'Conflict',
    'killed-by-people': 'Conflict',
    'stick-length': 'Differ · One article differs',
    'final-cause': 'Differ',
  },
  'samsung-strike': {
    'pay-offered': 'Agree',
    'line-workers': 'Differ · One article differs',
    'first-strike': 'Conflict',
    production: 'Conflict · 5 print several sides',
    'later-output': 'Conflict · One article differs',
  },
  'france-pension-crowds': {
    'jan-unions': 'Conflict',
    'jan-paris': 'Conflict · 5 print several sides',
    'mar28-france': 'Conflict · both print several sides',
    'mar28-paris': 'Only one article · 1 prints several sides',
    'other-paris': 'Changes over time · 3 print several sides',
    'police-method': 'Only one article',
  },
};
