import { stemOf } from './stem.ts';

/**
 * Words that readers use for one another when they ask about news, by their beginnings. English, and of no one story: what belongs
 * to one is an alias in its file.
 */
const groups: readonly (readonly string[])[] = [
  ['die', 'died', 'dying', 'dead', 'death', 'kill', 'toll', 'fatal', 'victim', 'casualt'],
  ['miss', 'unaccount', 'disappear', 'vanish'],
  ['pay', 'wage', 'salar', 'income', 'earn', 'paid'],
  ['worker', 'labour', 'labor', 'employ', 'staff', 'workforce'],
  ['protest', 'march', 'demonstrat', 'demo', 'rall', 'crowd', 'turnout', 'marcher', 'protester'],
  ['count', 'number', 'figure', 'estimat', 'tall'],
  ['police', 'cop', 'officer'],
  ['sure', 'certain', 'confiden', 'confident', 'certaint'],
  ['strike', 'walkout', 'striker', 'stoppage'],
  ['production', 'output', 'manufactur', 'produc'],
  ['chip', 'semiconductor', 'memory'],
  ['cause', 'reason', 'why'],
  ['shot', 'gunshot', 'bullet', 'shoot', 'gun'],
  ['wound', 'injur', 'hurt'],
  ['far', 'distance', 'distant', 'light-year', 'away'],
  ['proof', 'evidence', 'prove', 'definitive'],
  ['gas', 'gase', 'molecule', 'substance'],
  ['order', 'demand', 'request', 'ask', 'tell', 'told', 'want', 'seek', 'sought'],
  ['raise', 'rise', 'increas', 'hike', 'grow', 'growth'],
  ['return', 'repatriat', 'back', 'home', 'repatriation'],
  ['leave', 'left', 'depart', 'departure', 'exit'],
  ['arriv', 'enter', 'arrival', 'came', 'come', 'new'],
  ['reply', 'answer', 'respon', 'react', 'response', 'reaction', 'deny', 'denied', 'denial'],
  ['spokesman', 'spokesperson', 'spokeswoman'],
  ['deadline', 'expir', 'due'],
  ['doubt', 'sceptic', 'skeptic', 'dispute', 'question', 'challenge'],
  ['member', 'membership', 'join', 'belong'],
  ['long', 'length', 'size', 'big'],
  ['start', 'begin', 'began', 'launch'],
  ['end', 'stop', 'finish', 'ceas'],
  ['year', 'age', 'old'],
  ['alien', 'extraterrestrial'],
  ['scientist', 'astronomer', 'researcher', 'team', 'research'],
  // Forms that no ending tells.
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
  ['child', 'children', 'kid'],
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
