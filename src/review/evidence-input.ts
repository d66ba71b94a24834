import type { Words } from '../advice/words/words.ts';
import type { PackInput } from '../evidence/records.ts';
import type { Recorded } from '../store/records.ts';
import { nameOfSite } from './name-of-site.ts';

interface Around extends Pick<PackInput, 'words' | 'siteName' | 'now' | 'version'> {
  readonly words: Words;
}

/** What a pack or a report is made of, here and now: sites by their names, times in this device's zone. */
export function inputOf(conversations: readonly Recorded[], { words, siteName, now, version }: Around): PackInput {
  return { conversations, siteName: (site) => nameOfSite(site, words, siteName), words, now, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, version };
}

/** When the evidence of these conversations was made: one moment for pack and report, so that they carry one seal, until something new is in them. */
export function momentOf(made: Map<string, number>, conversations: readonly Recorded[], now: number): number {
  const state = JSON.stringify(conversations.map(({ conversation, messages }) => [conversation, messages]));
  const moment = made.get(state) ?? now;
  made.clear();
  made.set(state, moment);
  return moment;
}
