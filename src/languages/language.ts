import type { CueName } from '../cues/cue.ts';

/**
 * What one language knows. Words are written as people write them; case, accents and disguise are folded away before
 * matching. Nothing here says what is dangerous: that is the rules' affair.
 */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  /** What its words mean, one meaning a line (see en/meanings.ts). */
  readonly meanings: string;
  /**
   * Word classes, named with a capital: `Publish: 'send sent post …'`. Single words, parted by blanks; `word*` takes every word that
   * begins so. Classes of all languages with the same name are one class, so that mixed talk is understood.
   */
  readonly classes: Readonly<Record<string, string>>;
  /** Ways to say each cue, in compromise's match syntax over folded words and classes (`#Publish .{0,4} #Audience`). */
  readonly cues: Readonly<Partial<Record<CueName, readonly string[]>>>;
}
