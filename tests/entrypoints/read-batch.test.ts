import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { readBatch, verdictOf, type Desk } from '../../entrypoints/background/read-batch.ts';
import { wordsFor } from '../../src/advice/languages.ts';
import type { Conversation } from '../../src/conversation/conversation.ts';
import type { Message } from '../../src/conversation/message.ts';
import type { Cue, CueName } from '../../src/cues/cue.ts';
import { createLexicon } from '../../src/cues/lexicon.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { Batch } from '../../src/messages.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { deleteDatabase, openDatabase, type Database } from '../../src/store/database.ts';
import { keyInMemory, lockNow, setPassphrase, unlock } from '../../src/store/lock.ts';
import { createPrivateStore } from '../../src/store/private-store.ts';
import { createStore, type Archive } from '../../src/store/store.ts';
import { openVault } from '../../src/store/vault.ts';
import { fakeArea } from '../store/fake-area.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 10, 20);

const approach: Rule = { id: 'intimate-request', stage: 'intimate-request', sources: ['S026'], harm: '', family: 'request', weight: 3.6, frames: [{ turn: [['asks-intimate']] }] };
const threat: Rule = { id: 'publish-threat', stage: 'threat', sources: ['S042'], harm: '', family: 'threat', weight: 6, frames: [{ turn: [['would-publish']] }] };
const demand: Rule = { id: 'money-demand', stage: 'demand', sources: ['S046'], harm: '', family: 'demand', weight: 6, frames: [{ turn: [['asks-money']] }] };
const engine = createEngine((turn) => (turn.text.startsWith(':') ? [{ name: turn.text.slice(1) as CueName, start: 0, end: turn.text.length } satisfies Cue] : []), createLexicon([]), [approach, threat, demand]);

const conversation: Conversation = { site: 'converse', key: 'ada', channel: 'chat', group: false, contact: { name: 'Ada' }, url: '' };
const say = (key: string, text: string, more: Partial<Message> = {}): Message => ({ key, from: 'them', text, ...more });

let database: Database;
let store: Archive;
let desk: Desk;
let count = 0;

beforeEach(async () => {
  database?.close();
  await deleteDatabase('batches');
  database = await openDatabase('batches');
  store = createStore(database, await openVault(database));
  desk = { engine, store, keeps: true, language: 'en', languages: ['en'], choices: { country: 'GB', under18: null }, now: () => NOW };
});

function batch(messages: readonly Message[], more: Partial<Batch> = {}): Batch {
  return { id: `batch ${(count += 1)}`, conversation, order: 'append', messages, before: [], ...more };
}

async function keptTexts(): Promise<string[]> {
  const [first] = await store.flagged();
  return first === undefined ? [] : (await store.messages(first.id)).map(({ text }) => text);
}

describe('a batch', () => {
  test('is answered with where the conversation stands, and a card from caution on', async () => {
    expect((await readBatch(batch([say('1', 'hello')]), desk)).verdict).toMatchObject({ level: 'none', card: null, guards: null });
    const { verdict } = await readBatch(batch([say('2', ':asks-intimate')]), desk);
    expect(verdict.level).toBe('caution');
    expect(verdict.card?.reasons[0]?.quote).toContain('asks-intimate');
  });

  test('that comes again changes nothing', async () => {
    const one = batch([say('1', ':asks-intimate')]);
    const first = await readBatch(one, desk);
    const score = (await store.flagged())[0]?.score;
    expect(await readBatch(one, desk)).toEqual(first);
    expect((await store.flagged())[0]?.score).toBe(score);
  });
});

describe('what is kept', () => {
  test('below danger are flagged messages alone', async () => {
    await readBatch(batch([say('1', 'hello'), say('2', ':asks-intimate'), say('3', 'more')]), desk);
    expect(await keptTexts()).toEqual([':asks-intimate']);
  });

  test('from danger on are both sides, and the card says so', async () => {
    const { verdict } = await readBatch(batch([say('1', 'hello'), say('2', ':would-publish')]), desk);
    expect(verdict.card?.keeping).toBeTruthy();
    await readBatch(batch([say('3', 'answer', { from: 'me' }), say('4', 'more')]), desk);
    expect(await keptTexts()).toEqual(['hello', ':would-publish', 'answer', 'more']);
  });

  test('stops when the person says so', async () => {
    const { verdict } = await readBatch(batch([say('1', ':would-publish')]), desk);
    await store.stopKeeping(verdict.conversation);
    await readBatch(batch([say('2', 'more')]), desk);
    expect(await keptTexts()).toEqual([]);
    expect((await verdictOf(verdict.conversation, desk)).card?.keeping).toBeUndefined();
  });
});

describe('behind a passphrase lock', () => {
  const bulk: Rule = { id: 'bulk-blackmail-mail', stage: 'capture', sources: ['S026'], harm: '', family: 'threat', weight: 6, frames: [{ turn: [['holds-recording']] }] };
  const withBulk = createEngine((turn) => (turn.text.startsWith(':') ? [{ name: turn.text.slice(1) as CueName, start: 0, end: turn.text.length } satisfies Cue] : []), createLexicon([]), [approach, threat, demand, bulk]);
  const memory = fakeArea();
  /** The background, as it begins anew. */
  const begun = async (): Promise<Desk> => ({ ...desk, engine: withBulk, store: createStore(database, await openVault(database, await keyInMemory(memory, NOW))) });

  beforeEach(async () => {
    await setPassphrase(database, memory, 'four words of mine', NOW, 10);
    await lockNow(memory);
  });

  test('a threat brings its card with the reasons, and where these cannot be read any more, the card without them', async () => {
    const one = batch([say('1', ':would-publish')]);
    const { verdict } = await readBatch(one, await begun());
    expect(verdict.card).toMatchObject({ level: 'danger', reasons: [{ quote: ':would-publish' }], keeping: expect.any(String) });
    const later = (await readBatch(one, await begun())).verdict;
    expect(later.card).toMatchObject({ level: 'danger', headline: verdict.card!.headline, steps: verdict.card!.steps, reasons: [] });
    expect((await readBatch(batch([say('2', ':asks-money')]), await begun())).verdict.card!.reasons.map(({ quote }) => quote)).toEqual([':asks-money']);
  });

  test('advice goes by what was seen before, although it cannot be read', async () => {
    const mail = batch([say('1', ':holds-recording')], { conversation: { ...conversation, channel: 'email' } });
    const [first, later] = [await readBatch(mail, await begun()), await readBatch(mail, await begun())];
    expect(first.verdict.card!.headline).toBe(wordsFor('en').headlines['bulk-mail']);
    expect(later.verdict.card).toMatchObject({ headline: first.verdict.card!.headline, saw: first.verdict.card!.saw, reasons: [] });
  });

  test('a press that keeps a page keeps it, and a dismissal holds', async () => {
    await readBatch(batch([say('1', ':would-publish')]), await begun());
    const all = await readBatch(batch([say('1', 'something else'), say('2', 'answer', { from: 'me' })], { order: 'whole', keep: true }), await begun());
    expect(all.kept).toBe(2);
    await (await begun()).store.dismiss(all.verdict.conversation, 'joke', NOW);
    expect((await verdictOf(all.verdict.conversation, await begun())).card).toBeNull();
    await unlock(database, memory, 'four words of mine', NOW);
    expect((await (await begun()).store.messages(all.verdict.conversation)).map(({ text }) => text)).toEqual([':would-publish', 'answer']);
  });
});

describe('all that a page shows is kept when the person asks', () => {
  const all = [say('1', 'first'), say('2', 'answer', { from: 'me' }), say('3', 'third')];
  const keep = (messages: readonly Message[], of = desk) => readBatch(batch(messages, { order: 'whole', keep: true }), of);

  test('both sides, also where nothing was found, and the conversation is listed from then on', async () => {
    await readBatch(batch(all.slice(2)), desk);
    expect(await store.flagged()).toEqual([]);
    expect((await keep(all)).kept).toBe(3);
    expect(await keptTexts()).toEqual(['first', 'answer', 'third']);
    expect((await store.flagged())[0]).toMatchObject({ level: 'notice', stage: null, keeping: false });
    await readBatch(batch([say('4', 'later')]), desk);
    expect((await store.flagged())[0]).toMatchObject({ level: 'notice' });
    expect(await keptTexts()).toEqual(['first', 'answer', 'third']);
  });

  test('what was kept before stays as it was first read, and is counted once', async () => {
    await readBatch(batch([say('1', ':would-publish'), say('2', 'as it was')]), desk);
    expect((await keep([say('0', 'older'), say('1', ':would-publish'), say('2', 'as it is now'), say('3', 'new')])).kept).toBe(4);
    expect(await keptTexts()).toEqual(['older', ':would-publish', 'as it was', 'new']);
    expect((await store.messages((await store.flagged())[0]!.id))[1]!.signals).toHaveLength(1);
  });

  test('also after the person has stopped the keeping, and then no more', async () => {
    const { verdict } = await readBatch(batch([say('1', ':would-publish')]), desk);
    await store.stopKeeping(verdict.conversation);
    await keep([say('1', ':would-publish'), say('2', 'second')]);
    await readBatch(batch([say('3', 'third')]), desk);
    expect(await keptTexts()).toEqual([':would-publish', 'second']);
  });

  test('nothing in private windows', async () => {
    await expect(keep(all, { ...desk, keeps: false })).rejects.toThrow();
    expect(await keptTexts()).toEqual([]);
  });
});

describe('order', () => {
  test('older rows that appear come before what was known', async () => {
    await readBatch(batch([say('3', ':would-publish')]), desk);
    await readBatch(batch([say('1', 'first'), say('2', 'second'), say('3', ':would-publish')], { order: 'whole' }), desk);
    expect(await keptTexts()).toEqual(['first', 'second', ':would-publish']);
  });
});

describe('dismissal', () => {
  test('hides the card, until it gets worse', async () => {
    const { verdict } = await readBatch(batch([say('1', ':asks-intimate')]), desk);
    await store.dismiss(verdict.conversation, 'joke', NOW);
    expect((await readBatch(batch([say('2', 'hm')]), desk)).verdict.card).toBeNull();
    expect((await readBatch(batch([say('3', ':would-publish')]), desk)).verdict.card?.level).toBe('danger');
  });
});

describe('the same stage never speaks up twice', () => {
  const stageOf = async (text: string, key: string) => (await readBatch(batch([say(key, text)]), desk)).verdict;

  test('at danger, what was marked as fine stays quiet until a further stage', async () => {
    const { conversation, stage } = await stageOf(':would-publish', '1');
    expect(stage).toBe('threat');
    await store.dismiss(conversation, 'joke', NOW);
    expect((await stageOf(':would-publish', '2')).card).toBeNull();
    expect((await stageOf(':asks-money', '3')).card?.level).toBe('danger');
  });

  test('what was made small comes small until then', async () => {
    const { conversation } = await stageOf(':would-publish', '1');
    await store.minimise(conversation);
    expect((await stageOf(':would-publish', '2')).card?.small).toBe(true);
    expect((await stageOf(':asks-money', '3')).card?.small).toBe(false);
  });
});

describe('what the person has said', () => {
  test('changes advice and number, and can be taken back', async () => {
    const { verdict } = await readBatch(batch([say('1', ':would-publish')]), desk);
    expect(verdict.card?.contact?.reach).not.toBe('0800 1111');
    await store.answer(verdict.conversation, 'under18', true);
    const young = await verdictOf(verdict.conversation, desk);
    expect(young.card?.headline).toContain('Tell an adult');
    expect(young.card?.contact).toEqual({ name: 'Childline', reach: '0800 1111' });
    await store.answer(verdict.conversation, 'under18', null);
    expect((await verdictOf(verdict.conversation, desk)).card).toEqual(verdict.card);
  });

  test('by their own words that they cannot go on brings the crisis line, until they say that it is not so', async () => {
    await readBatch(batch([say('1', ':would-publish')]), desk);
    const { verdict } = await readBatch(batch([say('2', ':despairs', { from: 'me' })]), desk);
    expect(verdict.card?.headline).toContain('You matter more');
    expect(verdict.card?.contact?.name).toBe('Samaritans');
    expect(verdict.card?.questions).toContainEqual(expect.objectContaining({ id: 'despair', answer: true }));
    await store.answer(verdict.conversation, 'despair', false);
    expect((await verdictOf(verdict.conversation, desk)).card?.headline).not.toContain('You matter more');
  });

  test('to us once for all holds in every case', async () => {
    const { verdict } = await readBatch(batch([say('1', ':would-publish')]), { ...desk, choices: { country: 'GB', under18: true } });
    expect(verdict.card?.contact?.name).toBe('Childline');
  });

  test('of a message whose speaker comes out later is judged in its place', async () => {
    for (const keeps of [true, false]) {
      const at: Desk = keeps ? desk : { ...desk, keeps, store: createPrivateStore(fakeArea()) };
      const [hello, threat, last] = [say('1', 'hello'), say('2', ':would-publish', { from: 'unknown' }), say('3', 'you will see')];
      expect((await readBatch(batch([hello, threat, last]), at)).verdict.level).toBe('none');
      const attributed = batch([hello, { ...threat, from: 'them' }, last], { order: 'whole' });
      const { verdict } = await readBatch(attributed, at);
      expect(verdict).toMatchObject({ level: 'danger', stage: 'threat' });
      expect((await at.store.messages(verdict.conversation)).filter(({ signals }) => signals.length > 0)).toMatchObject([{ key: '2', from: 'them', order: 1 }]);
      const score = (await at.store.record(verdict.conversation))?.score;
      await readBatch({ ...attributed, id: 'again' }, at);
      expect((await at.store.record(verdict.conversation))?.score).toBe(score);
    }
  });

  test('is remembered in private windows for as long as they are open', async () => {
    const secret = { ...desk, store: createPrivateStore(fakeArea()), keeps: false };
    const { verdict } = await readBatch(batch([say('1', ':would-publish')]), secret);
    await secret.store.answer(verdict.conversation, 'despair', true);
    expect((await verdictOf(verdict.conversation, secret)).card).toMatchObject({ contact: { name: 'Samaritans' } });
  });
});

describe('old messages', () => {
  test('raise an entry and no card', async () => {
    const { verdict } = await readBatch(batch([say('1', ':would-publish', { sentAt: NOW - 31 * DAY })]), desk);
    expect(verdict).toMatchObject({ level: 'danger', card: null, guards: null });
    expect(await store.flagged()).toHaveLength(1);
  });

  test('are not believed old when they come while the talk is read', async () => {
    await readBatch(batch([say('1', 'hello')]), desk);
    const { verdict } = await readBatch(batch([say('2', ':would-publish', { sentAt: NOW - 31 * DAY })]), desk);
    expect(verdict.card).not.toBeNull();
  });
});

describe('what the person does while a batch is judged', () => {
  const during = (act: (id: string) => Promise<void>): Desk => {
    let isDone = false;
    return {
      ...desk,
      store: {
        ...store,
        commit: async (id, update) => {
          if (!isDone) await act(id);
          isDone = true;
          return store.commit(id, update);
        },
      },
    };
  };

  test('to stop keeping holds', async () => {
    await readBatch(batch([say('1', ':would-publish')]), desk);
    const { verdict } = await readBatch(batch([say('2', 'more')]), during((id) => store.stopKeeping(id)));
    expect(await keptTexts()).toEqual([]);
    expect((await store.record(verdict.conversation))?.keeping).toBe('stopped');
  });

  test('to keep holds', async () => {
    await readBatch(batch([say('1', ':asks-intimate')]), desk);
    const { verdict } = await readBatch(batch([say('2', 'more')]), during((id) => store.startKeeping(id)));
    expect((await store.record(verdict.conversation))?.keeping).toBe('keeping');
  });

  test('to delete the conversation holds: what comes then begins it anew', async () => {
    await readBatch(batch([say('1', ':would-publish'), say('2', 'more')]), desk);
    const { verdict } = await readBatch(batch([say('3', 'hello')]), during((id) => store.remove(id)));
    expect(verdict).toMatchObject({ level: 'none', card: null });
    expect(await store.flagged()).toEqual([]);
    const again = await readBatch(batch([say('4', ':would-publish')]), during((id) => store.remove(id)));
    expect(again.verdict.level).toBe('danger');
    expect(await keptTexts()).toEqual([':would-publish']);
  });
});

test('private windows leave nothing in the database', async () => {
  const { verdict } = await readBatch(batch([say('1', ':would-publish')]), { ...desk, store: createPrivateStore(fakeArea()), keeps: false });
  expect(verdict.card?.keeping).toBeUndefined();
  expect(verdict.card?.level).toBe('danger');
  expect(await Promise.all((['states', 'seen', 'conversations', 'messages'] as const).map((name) => database.count(name)))).toEqual([0, 0, 0, 0]);
});
