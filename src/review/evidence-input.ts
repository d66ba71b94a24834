import { localeOf } from '../advice/language.ts';
import type { PackInput } from '../evidence/records.ts';
import type { Recorded } from '../store/records.ts';
import { nameOfSite } from './name-of-site.ts';

/** What a pack or a report is made of, here and now: sites by their names, times in this device's zone, written as in the person's country. */
export function inputOf(conversations: readonly Recorded[], around: Omit<PackInput, 'conversations' | 'locale' | 'timeZone'>): PackInput {
  const { words, siteName } = around;
  return { ...around, conversations, siteName: (site) => nameOfSite(site, words, siteName), locale: localeOf(words.language, navigator.languages), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
}

/** Tells when the evidence of conversations was made: one moment for pack and report, so that they carry one seal, until something new is in them. */
export function createStamp(now: () => number): (conversations: readonly Recorded[]) => number {
  let last = { state: '', moment: 0 };
  return (conversations) => {
    const state = JSON.stringify(conversations);
    if (last.state !== state) last = { state, moment: now() };
    return last.moment;
  };
}
