/** A day of chats. */
import { DAY } from '../../src/conversation/time.ts';
import type { LabelledConversation } from '../corpus.ts';

/** A message as a page shows it. */
export interface Turn {
  readonly id: string;
  readonly from: 'me' | 'them';
  readonly text: string;
  /** ISO 8601. */
  readonly at: string;
}

export interface Moment {
  readonly place: number;
  /** Set where another chat is opened in its place first, with what was said there before. */
  readonly opens?: { readonly contact: string; readonly before: readonly Turn[] };
  readonly turn: Turn;
}

/** One every five seconds, day and night: more than anybody writes. */
export const MESSAGES_A_DAY = 17_280;
const STEP = DAY / MESSAGES_A_DAY;

/** A chat that stands open all day, and one in which one talk comes after the other. */
const [FRIEND, OTHERS] = [0, 1];
/** So many people besides; whoever threatens is somebody new. */
const ACQUAINTANCES = 40;
/** Every so manyth talk is one of those that are warned of. */
const HOSTILE = 12;
/** What a client shows of a chat that is opened again. */
const HISTORY = 30;

/**
 * All messages of a day in their order, the same each time. Each stands with a time of its own; the day ends now.
 * @param talks from which it is put together
 * @param now ms, UTC
 */
export function* dayOf(talks: readonly LabelledConversation[], now: number): Generator<Moment, void> {
  const whole = talks.filter(({ channel, moment }) => channel === 'chat' && !moment);
  const everyday = endless(whole.filter(({ hostile }) => !hostile));
  const hostile = endless(whole.filter((talk) => talk.hostile));
  const friend = turnsOf(everyday);
  let [count, talk] = [0, 0];
  const turn = ({ from, text }: Pick<Turn, 'from' | 'text'>): Turn => ({ id: `message-${count}`, from, text, at: new Date(now - (MESSAGES_A_DAY - count++) * STEP).toISOString() });
  const said = new Map<string, Turn[]>();

  yield { place: FRIEND, opens: { contact: 'ada@chat.example', before: [] }, turn: turn(friend.next().value!) };
  while (count < MESSAGES_A_DAY) {
    talk += 1;
    const isHostile = talk % HOSTILE === 0;
    const contact = isHostile ? `stranger-${talk}@chat.example` : `person-${talk % ACQUAINTANCES}@chat.example`;
    const before = said.get(contact) ?? [];
    let opens: Moment['opens'] = { contact, before: before.slice(-HISTORY) };
    for (const words of (isHostile ? hostile : everyday).next().value!) {
      const next = turn(words);
      before.push(next);
      yield { place: OTHERS, turn: next, ...(opens === undefined ? {} : { opens }) };
      opens = undefined;
      yield { place: FRIEND, turn: turn(friend.next().value!) };
    }
    said.set(contact, before.slice(-HISTORY));
  }
}

type Words = Pick<Turn, 'from' | 'text'>;

/** The talks one after the other, and again from the first; seven apart, so that languages and authors mix. */
function* endless(talks: readonly LabelledConversation[]): Generator<readonly Words[], never> {
  for (let index = 0; ; index += 7) {
    const words = talks[index % talks.length]!.messages.flatMap(({ from, text }) => (from === 'unknown' || text === '' ? [] : [{ from, text }]));
    if (words.length > 0) yield words;
  }
}

function* turnsOf(talks: Generator<readonly Words[], never>): Generator<Words, never> {
  for (;;) yield* talks.next().value;
}
