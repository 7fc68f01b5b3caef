import { stemOf } from '../../view/search/words.ts';

/**
 * Words that readers use for one another when they ask about news. English, and of no one story: what belongs to one is an alias
 * in its file, its own or that of a claim. Their forms are known by their stems.
 */
const groups: readonly (readonly string[])[] = [
  [
    'die',
    'died',
    'dying',
    'dead',
    'death',
    'kill',
    'toll',
    'fatality',
    'victim',
    'casualty',
    'fatal',
    'lethal',
    'perish',
  ],
  ['missing', 'unaccounted', 'disappeared', 'vanish', 'disappearance'],
  ['pay', 'wage', 'salary', 'income', 'earn', 'paid'],
  ['worker', 'labour', 'labor', 'employee', 'staff', 'workforce', 'personnel'],
  ['protest', 'march', 'demonstration', 'demonstrator', 'demo', 'rally', 'crowd', 'turnout', 'marcher', 'protester'],
  ['count', 'number', 'figure', 'estimate', 'tally'],
  ['police', 'cop', 'officer', 'policeman', 'policemen', 'constable'],
  ['sure', 'certain', 'confidence', 'confident', 'certainty'],
  ['strike', 'walkout', 'striker', 'stoppage', 'picket'],
  ['production', 'output', 'manufacture', 'produce'],
  ['cause', 'reason', 'why'],
  ['shot', 'gunshot', 'bullet', 'shoot', 'gun', 'gunfire', 'firearm', 'gunman', 'gunmen'],
  ['wound', 'injury', 'hurt'],
  ['far', 'distance', 'distant', 'away'],
  ['proof', 'evidence', 'prove', 'definitive', 'proven'],
  ['order', 'demand', 'request', 'ask', 'tell', 'told', 'want', 'seek', 'sought'],
  ['raise', 'rise', 'increase', 'hike', 'grow', 'growth', 'rose', 'risen', 'surge', 'soar'],
  ['return', 'repatriate', 'back', 'home', 'repatriation'],
  ['leave', 'left', 'depart', 'departure', 'exit'],
  ['arrive', 'enter', 'arrival', 'came', 'come', 'new'],
  ['reply', 'answer', 'respond', 'react', 'response', 'reaction', 'deny', 'denied', 'denial'],
  ['spokesman', 'spokesperson', 'spokeswoman', 'spokespeople'],
  ['deadline', 'expire', 'due'],
  [
    'doubt',
    'sceptical',
    'skeptical',
    'dispute',
    'question',
    'challenge',
    'scepticism',
    'skepticism',
    'sceptic',
    'skeptic',
  ],
  ['member', 'membership', 'join', 'belong'],
  ['long', 'length', 'size', 'big'],
  ['start', 'begin', 'began', 'launch', 'begun', 'commence'],
  ['end', 'stop', 'finish', 'cease', 'halt'],
  ['year', 'age', 'old'],
  ['scientist', 'researcher', 'research'],
  ['send', 'sent'],
  ['find', 'found'],
  ['give', 'gave', 'given'],
  ['take', 'took', 'taken'],
  ['hold', 'held'],
  ['keep', 'kept'],
  ['make', 'made'],
  ['go', 'went', 'gone'],
  ['win', 'won'],
  ['speak', 'spoke', 'spoken'],
  ['see', 'saw', 'seen'],
  ['think', 'thought'],
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children', 'kid', 'youngster'],
];

const byStem = new Map<string, readonly string[]>();
for (const group of groups)
  for (const word of group) {
    const stem = stemOf(word);
    byStem.set(stem, [...(byStem.get(stem) ?? []), ...group.filter((other) => other !== word)]);
  }

/** Other words for one, by its stem. */
export function synonymsOf(stem: string): readonly string[] {
  return byStem.get(stem) ?? [];
}
