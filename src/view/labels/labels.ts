import { agreementLabels } from './agreement.ts';
import { answerLabels } from './answers.ts';
import { articleLabels } from './article.ts';
import { chosenLabels } from './chosen.ts';
import { citationLabels } from './citation.ts';
import { claimLabels } from './claim.ts';
import { correctionLabels } from './corrections.ts';
import { dateLabels } from './dates.ts';
import { figureLabels } from './figures.ts';
import { frameLabels } from './frame.ts';
import { headlineLabels } from './headlines.ts';
import type { Grammar, Language } from './language.ts';
import { grammarOf } from './language.ts';
import { lineageLabels } from './lineage.ts';
import { methodLabels } from './method.ts';
import { originLabels } from './origins.ts';
import { outletAndSourceLabels } from './outlets-and-sources.ts';
import { readingLabels } from './reading.ts';
import { searchLabels } from './search.ts';
import { statementLabels } from './statement.ts';
import { storyLabels } from './story.ts';
import { storyMapLabels } from './story-map.ts';

/** Every word that a reader sees, by topic, in one language, and how that language counts and lists. */
export interface Labels {
  readonly language: Language;
  readonly grammar: Grammar;
  readonly agreement: (typeof agreementLabels)[Language];
  readonly answers: (typeof answerLabels)[Language];
  readonly article: (typeof articleLabels)[Language];
  readonly chosen: (typeof chosenLabels)[Language];
  readonly citation: (typeof citationLabels)[Language];
  readonly claim: (typeof claimLabels)[Language];
  readonly corrections: (typeof correctionLabels)[Language];
  readonly dates: (typeof dateLabels)[Language];
  readonly figures: (typeof figureLabels)[Language];
  readonly frame: (typeof frameLabels)[Language];
  readonly headlines: (typeof headlineLabels)[Language];
  readonly lineage: (typeof lineageLabels)[Language];
  readonly method: (typeof methodLabels)[Language];
  readonly origins: (typeof originLabels)[Language];
  readonly outletsAndSources: (typeof outletAndSourceLabels)[Language];
  readonly reading: (typeof readingLabels)[Language];
  readonly search: (typeof searchLabels)[Language];
  readonly statement: (typeof statementLabels)[Language];
  readonly story: (typeof storyLabels)[Language];
  readonly storyMap: (typeof storyMapLabels)[Language];
}

/** The labels of a language. What runs in the browser takes the topics it needs from their own files instead. */
export function labelsIn(language: Language): Labels {
  return {
    language,
    grammar: grammarOf(language),
    agreement: agreementLabels[language],
    answers: answerLabels[language],
    article: articleLabels[language],
    chosen: chosenLabels[language],
    citation: citationLabels[language],
    claim: claimLabels[language],
    corrections: correctionLabels[language],
    dates: dateLabels[language],
    figures: figureLabels[language],
    frame: frameLabels[language],
    headlines: headlineLabels[language],
    lineage: lineageLabels[language],
    method: methodLabels[language],
    origins: originLabels[language],
    outletsAndSources: outletAndSourceLabels[language],
    reading: readingLabels[language],
    search: searchLabels[language],
    statement: statementLabels[language],
    story: storyLabels[language],
    storyMap: storyMapLabels[language],
  };
}
