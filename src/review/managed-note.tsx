import type { Words } from '../advice/words/words.ts';

/** Beside what an administrator has set for good. */
export function ManagedNote({ locked, words }: { readonly locked: boolean; readonly words: Words }) {
  return locked ? <p class="about managed">{words.settings.managed}</p> : null;
}
