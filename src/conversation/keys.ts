import type { Message, Row } from './message.ts';

/** So many rows in a row must say the same before they count as the same rows; one "ok" says nothing. */
const LEAST_RUN = 2;
/** A text that stands in more places than this says little about where it stood. */
const MOST_PLACES = 50;

/**
 * Gives every row of a reading its key: the same message has the same key each time it is read.
 *
 * A row with an id of the site's own is known by it. Without one the key is a hash of conversation, text and the texts of the two
 * nearest earlier rows; not of the speaker, who may be found later, and not of clock texts, which change. Rows that were read before in
 * the same list keep their key, whatever has come above them since. No two rows of a reading share a key, even if a sender repeats an id.
 *
 * @param conversation what the rows belong to
 * @param rows in page order
 * @param previous the last reading of the same list, in page order
 */
export function keyRows(conversation: string, rows: readonly Row[], previous: readonly Message[]): readonly Message[] {
  const messages = stillStanding(rows, previous);
  madeOf.set(messages, rows);
  if (messages.length === rows.length) return messages.length === previous.length ? previous : messages;
  const known = messages.length > 0 ? new Map<number, string>() : align(rows, previous);
  const used = new Set(messages.length > 0 ? messages.map(({ key }) => key) : known.values());
  for (let index = messages.length; index < rows.length; index += 1) {
    const { id, ...message } = rows[index]!;
    const key = known.get(index) ?? unused(id === undefined ? hashKey(conversation, rows, index) : idKey(id), used);
    used.add(key);
    messages.push({ ...message, key });
  }
  return messages;
}

/** The very rows that the messages of a reading were made of: what is remembered of a page comes as the same objects. */
const madeOf = new WeakMap<readonly Message[], readonly Row[]>();

/** The messages of the last reading, where its rows are the first of this one, but for its oldest. */
function stillStanding(rows: readonly Row[], previous: readonly Message[]): Message[] {
  const before = madeOf.get(previous) ?? [];
  const gone = before.indexOf(rows[0]!);
  // Of a reading that has mostly gone, the rest may stand elsewhere.
  const stands = gone !== -1 && gone <= before.length / 2 && before.slice(gone).every((row, index) => row === rows[index]);
  return stands ? previous.slice(gone) : [];
}

/** The key of a message whose text was changed after it had been read under its own key: a version is judged like a message. */
export function editedKey(message: Message): string {
  return `${message.key}~${hash(message.text)}`;
}

function idKey(id: string): string {
  return `id:${id}`;
}

function unused(key: string, used: ReadonlySet<string>): string {
  let free = key;
  for (let copy = 2; used.has(free); copy += 1) free = `${key}#${copy}`;
  return free;
}

/** Which rows were read before, and under which key: first by their ids, then by runs of the same texts. */
function align(rows: readonly Row[], previous: readonly Message[]): Map<number, string> {
  const keys = new Map<number, string>();
  const free = new Map(previous.map((message, place) => [message.key, place]));
  const take = (index: number, key: string): void => {
    if (keys.has(index) || !free.delete(key)) return;
    keys.set(index, key);
  };
  const ids = new Set<string>();
  rows.forEach(({ id }, index) => {
    if (id === undefined) return;
    const key = unused(idKey(id), ids);
    ids.add(key);
    take(index, key);
  });
  for (const run of runsOf(rows, previous)) {
    const indexes = Array.from({ length: run.end - run.start }, (_, step) => run.start + step);
    const isAnchored = indexes.some((index) => keys.get(index) === previous[index + run.offset]!.key);
    for (const index of indexes) {
      const before = previous[index + run.offset]!;
      // An id that changes was provisional: that happens to what the person sends, among neighbours that stay.
      if (rows[index]!.id === undefined || (isAnchored && rows[index]!.from !== 'them' && before.from !== 'them')) take(index, before.key);
    }
  }
  return keys;
}

/** Rows from `start` to before `end` say what the rows `offset` further on said in the last reading. */
interface Run {
  readonly start: number;
  end: number;
  readonly offset: number;
}

/** The longest first; of two alike the lower one, because what comes above a known list is mostly history. */
function runsOf(rows: readonly Row[], previous: readonly Message[]): Run[] {
  const known = follows(rows, previous);
  if (known !== null) return [known];
  const places = new Map<string, number[]>();
  previous.forEach(({ text }, place) => places.set(text, [...(places.get(text) ?? []).slice(1 - MOST_PLACES), place]));
  const runs: Run[] = [];
  const open = new Map<number, Run>();
  rows.forEach((row, index) => {
    for (const place of places.get(row.text) ?? []) {
      if (!looksSame(row, previous[place]!)) continue;
      const run = open.get(place - index);
      if (run?.end === index) {
        run.end += 1;
        continue;
      }
      const begun = { start: index, end: index + 1, offset: place - index };
      open.set(begun.offset, begun);
      runs.push(begun);
    }
  });
  const least = Math.min(LEAST_RUN, rows.length, previous.length);
  return runs.filter((run) => lengthOf(run) >= least).toSorted((a, b) => lengthOf(b) - lengthOf(a) || b.start - a.start);
}

/** Nearly every reading is the last one, perhaps without its oldest rows, and something below it. */
function follows(rows: readonly Row[], previous: readonly Message[]): Run | null {
  // No other run can be longer than one that is more than half of the last reading.
  for (let offset = 0; offset === 0 || offset < previous.length / 2; offset += 1) {
    let end = 0;
    while (end < rows.length && end + offset < previous.length && looksSame(rows[end]!, previous[end + offset]!)) end += 1;
    if (end + offset === previous.length) return { start: 0, end, offset };
  }
  return null;
}

function lengthOf(run: Run): number {
  return run.end - run.start;
}

function looksSame(row: Row, message: Message): boolean {
  const sameSide = row.from === message.from || row.from === 'unknown' || message.from === 'unknown';
  return row.text === message.text && sameSide && (row.text !== '' || (row.media === message.media && row.event === message.event));
}

function hashKey(conversation: string, rows: readonly Row[], index: number): string {
  const parts = [conversation, signature(rows[index - 2]), signature(rows[index - 1]), signature(rows[index])];
  return `hash:${hash(parts.join('\u0000'))}`;
}

/** What is said, or else what is shown: a picture that loads late does not change a caption. */
function signature(row: Row | undefined): string {
  return row === undefined ? '' : row.text || `\u0001${row.media ?? row.event ?? ''}`;
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
