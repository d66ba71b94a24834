import type { Message, Row } from './message.ts';

/**
 * Gives every row of a reading its key: the same message has the same key each time it is read.
 *
 * A row with an id of the site's own is known by it. Without one the key is a hash of conversation, text and the texts of the two
 * nearest earlier rows; not of the speaker, who may be found later, and not of clock texts, which change. Rows that were read before in
 * the same list keep their key, whatever has come above them since.
 *
 * @param conversation what the rows belong to
 * @param rows in page order
 * @param previous the last reading of the same list, in page order
 */
export function keyRows(conversation: string, rows: readonly Row[], previous: readonly Message[]): Message[] {
  const known = align(rows, previous);
  const used = new Set(known.values());
  return rows.map((row, index) => {
    const { id, ...message } = row;
    let key = known.get(index);
    if (key === undefined) {
      key = id === undefined ? hashKey(conversation, rows, index) : `id:${id}`;
      for (let copy = 2; used.has(key); copy += 1) key = `${id === undefined ? hashKey(conversation, rows, index) : `id:${id}`}#${copy}`;
      used.add(key);
    }
    return { ...message, key };
  });
}

/** Which rows were read before, and under which key. */
function align(rows: readonly Row[], previous: readonly Message[]): Map<number, string> {
  const keys = new Map<number, string>();
  if (previous.length === 0) return keys;
  const byKey = new Set(previous.map((message) => message.key));
  rows.forEach((row, index) => {
    if (row.id !== undefined && byKey.has(`id:${row.id}`)) keys.set(index, `id:${row.id}`);
  });
  alignRun(rows, previous, keys);
  return keys;
}

/**
 * Lays the two readings over one another where they agree on the longest run of texts, and takes over the keys along that run.
 * Rows with an id are only laid on rows whose id was provisional: same text, same place, another id.
 */
function alignRun(rows: readonly Row[], previous: readonly Message[], keys: Map<number, string>): void {
  const offset = bestOffset(rows, previous, keys);
  if (offset === null) return;
  const taken = new Set(keys.values());
  rows.forEach((row, index) => {
    const before = previous[index + offset];
    if (keys.has(index) || before === undefined || taken.has(before.key) || !looksSame(row, before)) return;
    keys.set(index, before.key);
    taken.add(before.key);
  });
}

/** The shift under which most rows stand where they stood; null where none agrees. */
function bestOffset(rows: readonly Row[], previous: readonly Message[], keys: ReadonlyMap<number, string>): number | null {
  const places = new Map<string, number[]>();
  previous.forEach((message, index) => places.set(message.text, [...(places.get(message.text) ?? []), index]));
  const votes = new Map<number, number>();
  const vote = (offset: number, weight: number): void => void votes.set(offset, (votes.get(offset) ?? 0) + weight);
  const placeOfKey = new Map(previous.map((message, index) => [message.key, index]));
  rows.forEach((row, index) => {
    const key = keys.get(index);
    if (key !== undefined) vote(placeOfKey.get(key)! - index, 3);
    // A text that stands everywhere says little about where it stood.
    else for (const place of places.get(row.text)?.slice(-5) ?? []) vote(place - index, row.text === '' ? 0.1 : 1);
  });
  const best = [...votes].toSorted((a, b) => b[1] - a[1] || Math.abs(a[0]) - Math.abs(b[0]))[0];
  return best === undefined || best[1] < 0.1 ? null : best[0];
}

function looksSame(row: Row, message: Message): boolean {
  const sameSide = row.from === message.from || row.from === 'unknown' || message.from === 'unknown';
  return row.text === message.text && row.media === message.media && sameSide;
}

function hashKey(conversation: string, rows: readonly Row[], index: number): string {
  const parts = [conversation, signature(rows[index - 2]), signature(rows[index - 1]), signature(rows[index])];
  return `hash:${hash(parts.join('\u0000'))}`;
}

function signature(row: Row | undefined): string {
  return row === undefined ? '' : `${row.media ?? ''}\u0001${row.event ?? ''}\u0001${row.text}`;
}

/** 53 bits (cyrb53, public domain); the store hashes keys once more, with a secret. */
function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36);
}
