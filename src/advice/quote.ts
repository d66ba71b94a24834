/** Longest quote on a card, in characters. */
export const QUOTE_LENGTH = 160;

/** Nothing beyond this is looked at: a message may be a megabyte. */
const READ_LENGTH = 20_000;

// Marks that turn the direction of text, hide inside it or break its line; joiners stay, emoji and some scripts need them.
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

/** Somebody else's text, safe to stand among our own: no control characters, nothing that turns the direction. */
export function plainText(text: string): string {
  return text.replace(INVISIBLE, '').toWellFormed();
}

/**
 * At most `length` characters on one line, cut at word borders. Where `words` is given (what mattered in the message)
 * and stands far back, the cut begins shortly before it.
 */
export function shorten(text: string, words = '', length = QUOTE_LENGTH): string {
  const line = oneLine(text.slice(0, READ_LENGTH));
  const characters = Array.from(line);
  if (characters.length <= length) return line;

  const start = startFor(line, oneLine(words.slice(0, READ_LENGTH)), length);
  const room = length - (start > 0 ? 1 : 0);
  const rest = characters.slice(start);
  if (rest.length <= room) return `…${rest.join('')}`;
  return `${start > 0 ? '…' : ''}${cut(rest, room - 1)}…`;
}

function oneLine(text: string): string {
  return plainText(text).replace(/\s+/gu, ' ').trim();
}

/** The word, counted in characters, from which to quote. */
function startFor(line: string, words: string, length: number): number {
  const found = words === '' ? -1 : line.indexOf(words);
  if (found < 0) return 0;
  const at = Array.from(line.slice(0, found)).length;
  if (at + Array.from(words).length < length) return 0;
  const before = Array.from(line).slice(0, Math.max(0, at - Math.floor(length / 4)));
  return before.lastIndexOf(' ') + 1;
}

function cut(characters: readonly string[], length: number): string {
  const head = characters.slice(0, length);
  const border = characters[length] === ' ' ? length : head.lastIndexOf(' ');
  // One endless word, or a script without spaces: cut inside.
  const kept = border > length / 2 ? head.slice(0, border) : head;
  return kept.join('').trimEnd();
}
