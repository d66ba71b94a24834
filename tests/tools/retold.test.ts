import { expect, test } from 'vitest';
import { LEARNING, readCorpus } from '../../tools/corpus.ts';
import { seeded } from '../../tools/training/random.ts';
import { retold } from '../../tools/training/retold.ts';

const written = readCorpus(LEARNING).filter((_, index) => index % 10 === 0);
const again = retold(written, seeded(1));

test('hostile chats alone are told again, and each turn keeps what it is said to do', () => {
  expect(again.length).toBeGreaterThan(100);
  const said = new Map(written.flatMap(({ messages, labels }) => messages.map((message, turn) => [message, labels[turn]] as const)));
  for (const chat of again) {
    expect([chat.hostile, chat.channel, chat.labels.length]).toEqual([true, 'chat', chat.messages.length]);
    chat.messages.forEach((message, turn) => expect([said.get(message), new Set()]).toContainEqual(chat.labels[turn]));
  }
});

test('the threat stays the threat, wherever it stands now', () => {
  const before = new Map(written.map(({ id, messages, threatAt, warnBy }) => [id, [messages[threatAt ?? -1], messages[warnBy ?? -1]]]));
  for (const { id, messages, threatAt, warnBy } of again) expect([messages[threatAt ?? -1], messages[warnBy ?? -1]]).toEqual(before.get(id));
});
