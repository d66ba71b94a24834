import { expect, test } from 'vitest';
import { assembleEngine } from '../../src/assembly.ts';
import type { Message } from '../../src/conversation/message.ts';
import type { Assessment } from '../../src/engine/engine.ts';
import { newSession } from '../../src/engine/session.ts';

const engine = assembleEngine();

function after(from: Message['from'], text: string): Assessment {
  return engine.read(newSession('chat'), { key: '', from, text }, []).assessment;
}

test.each([
  ['en', 'I don\'t want to live anymore'], ['en', 'cant do this anymore'], ['de', 'ich bring mich um'], ['de', 'Ich kann nicht mehr'], ['fr', "j'ai envie de mourir"], ['es', 'ya no quiero vivir, me quiero morir'],
  ['it', 'voglio morire'], ['pt', 'eu não aguento mais, quero morrer'], ['nl', 'ik wil niet meer leven'], ['pl', 'nie chcę już żyć'], ['tr', 'artık yaşamak istemiyorum'],
])('%s: the person\'s own words of despair are heard, and by themselves show nothing: %s', (_, text) => {
  expect(after('me', text)).toMatchObject({ despair: true, level: 'none', signals: [] });
});

test('words of the other side, and of nobody that is known, are not the person\'s', () => {
  expect(after('them', 'I want to die').despair).toBe(false);
  expect(after('unknown', 'I want to die').despair).toBe(false);
});

test('a laugh takes it away', () => {
  expect(after('me', 'haha that meme, I want to die 😂').despair).toBe(false);
});

test('what was heard once is not forgotten', () => {
  const first = engine.read(newSession('chat'), { key: '1', from: 'me', text: 'I want to kill myself' }, []);
  expect(engine.read(first.session, { key: '2', from: 'them', text: 'what did you have for dinner' }, []).assessment.despair).toBe(true);
});
