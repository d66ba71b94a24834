import { MEDIA, SPEAKERS, type Message } from './message.ts';

/** One conversation of a conversation file. */
export interface WrittenConversation {
  readonly id: string;
  readonly language: string | null;
  readonly channel: 'chat' | 'email';
  readonly messages: readonly Message[];
}

/**
 * Reads one line of a conversation file (JSON Lines; further fields are passed over, missing ones are no error except `id` and `turns`).
 * @throws Error with a plain reason when the line is no conversation
 */
export function parseConversation(line: string): WrittenConversation {
  const value = parseObject(line);
  if (typeof value.id !== 'string') throw new Error('the conversation has no "id"');
  if (!Array.isArray(value.turns)) throw new Error(`conversation "${value.id}" has no list of "turns"`);
  const channel = value.channel === 'email' ? 'email' : 'chat';
  const messages = value.turns.map(parseTurn);
  return { id: value.id, language: typeof value.lang === 'string' ? value.lang : null, channel, messages: channel === 'email' ? withSubject(messages, value.subject) : messages };
}

function parseObject(line: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error('this line is not valid JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('this line is not a JSON object');
  return value as Record<string, unknown>;
}

function parseTurn(value: unknown, index: number): Message {
  if (typeof value !== 'object' || value === null) throw new Error(`turn ${index} is not an object`);
  const turn = value as Record<string, unknown>;
  const sentAt = typeof turn.at === 'string' ? Date.parse(turn.at) : Number.NaN;
  const media = MEDIA.find((kind) => kind === turn.media);
  return {
    key: String(index),
    from: SPEAKERS.find((speaker) => speaker === turn.from) ?? 'unknown',
    text: typeof turn.text === 'string' ? turn.text : '',
    ...(typeof turn.name === 'string' ? { sender: turn.name } : {}),
    ...(Number.isNaN(sentAt) ? {} : { sentAt }),
    ...(media === undefined ? {} : { media }),
  };
}

/** The subject is read before the first words of a mail. */
function withSubject(messages: readonly Message[], subject: unknown): readonly Message[] {
  const [first, ...rest] = messages;
  if (first === undefined || typeof subject !== 'string' || subject === '') return messages;
  return [{ ...first, text: `${subject}\n\n${first.text}` }, ...rest];
}
