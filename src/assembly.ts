import type { Sensitivity } from './conversation/sensitivity.ts';
import { together } from './cues/cue.ts';
import { createLexicon } from './cues/lexicon.ts';
import { signRecogniser } from './cues/signs.ts';
import { createTagger } from './cues/tagger.ts';
import { taggerModel } from './cues/tagger-model.ts';
import { createWording } from './cues/wording.ts';
import { wordingModel } from './cues/wording-model.ts';
import { wordRecogniser } from './cues/words.ts';
import { calibration } from './engine/calibration.ts';
import { createEngine, type Engine } from './engine/engine.ts';
import { calibrationFor } from './engine/sensitivity.ts';
import { languages } from './languages/list.ts';
import { rules } from './rules/list.ts';

/** The engine with all that it is handed, the same in the background and in every command. */
export function assembleEngine(sensitivity: Sensitivity = 'usual'): Engine {
  return createEngine(together(wordRecogniser(languages), signRecogniser), createLexicon(languages), rules, { tagger: createTagger(taggerModel), wording: createWording(wordingModel), calibration: calibrationFor(calibration, sensitivity) });
}
