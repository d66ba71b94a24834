import { describe, expect, test } from 'vitest';
import { assembleEngine } from '../../src/assembly.ts';
import type { Message } from '../../src/conversation/message.ts';
import { follow, worst } from '../../src/engine/follow.ts';
import { LEARNING, readCorpus } from '../../tools/corpus.ts';

const engine = assembleEngine();

/** Threats as gangs write them. */
const talks = readCorpus(LEARNING).filter(({ channel, style, moment, threatAt }) => channel === 'chat' && style === 'crude' && !moment && threatAt !== null).filter((_, index) => index % 5 === 0);

function isDanger(messages: readonly Message[]): boolean {
  return worst(follow(engine, {}, 'chat', messages, [], null).sessions).level === 'danger';
}

/** Each message of the other side, changed into several. */
function changed(messages: readonly Message[], change: (message: Message, turn: number) => readonly string[]): Message[] {
  return messages.flatMap((message, turn) => (message.from === 'them' ? change(message, turn).map((text, part) => ({ ...message, key: `${message.key}.${part}`, text })) : [message]));
}

const WEATHER = ['did you see the match last night', 'the weather is so nice here', 'my dog is sleeping on the sofa', 'i made pasta with tomatoes', 'what music do you like', 'the bus was late again'];
const SWEET = ['you are so beautiful', 'i like talking to you', 'thank you my dear'];
const FOREIGN = ['güzel bir gün bugün', 'het is mooi weer', 'dziś jest ładnie'];

/** In pieces of three words. */
function inPieces(text: string): string[] {
  const words = text.split(/\s+/u);
  return words.length <= 4 ? [text] : Array.from({ length: Math.ceil(words.length / 3) }, (_, piece) => words.slice(3 * piece, 3 * piece + 3).join(' '));
}

describe('a talk that tries to keep Porchlight quiet', () => {
  const plainly = talks.filter(({ messages }) => isDanger(messages));

  // The least share of what is seen plainly; what is lost is in docs/detection.md.
  test.each<[string, (message: Message, turn: number) => readonly string[], number]>([
    ['sweet words after each line', ({ text }, turn) => [text, SWEET[turn % SWEET.length]!], 0.95],
    ['other languages after each line', ({ text }, turn) => [text, FOREIGN[turn % FOREIGN.length]!], 0.9],
    ['each line in pieces of three words', ({ text }) => inPieces(text), 0.65],
    ['three lines of small talk after each', ({ text }, turn) => [text, ...[0, 1, 2].map((line) => WEATHER[(turn + line) % WEATHER.length]!)], 0.6],
  ])('%s', (_, change, least) => {
    expect(plainly.length).toBeGreaterThan(50);
    const seen = plainly.filter(({ messages }) => isDanger(changed(messages, change)));
    expect(seen.length / plainly.length).toBeGreaterThanOrEqual(least);
  });

  test('no amount of it takes a warning back', () => {
    const [{ messages }] = plainly as [(typeof plainly)[number]];
    const padding = Array.from({ length: 200 }, (_, line): Message => ({ key: `p${line}`, from: 'them', text: WEATHER[line % WEATHER.length]! }));
    expect(isDanger([...messages, ...padding])).toBe(true);
  });
});
