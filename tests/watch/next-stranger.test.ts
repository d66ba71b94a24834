import 'fake-indexeddb/auto';
import { Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readBatch, type Desk } from '../../entrypoints/background/read-batch.ts';
import type { Cue, CueName } from '../../src/cues/cue.ts';
import { createLexicon } from '../../src/cues/lexicon.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { Batch, Verdict } from '../../src/messages.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { videoChat } from '../../src/sites/video-chat.ts';
import { deleteDatabase, openDatabase, type Database } from '../../src/store/database.ts';
import { createPrivateStore } from '../../src/store/private-store.ts';
import { createStore, type Store } from '../../src/store/store.ts';
import { openVault } from '../../src/store/vault.ts';
import { createWatcher, type Watcher } from '../../src/watch/watch.ts';
import { fakeArea } from '../store/fake-area.ts';

/** From the page to the store, where the site tells neither a key nor a name. */

const approach: Rule = { id: 'intimate-request', stage: 'intimate-request', sources: ['S026'], harm: '', family: 'request', weight: 3.6, frames: [{ turn: [['asks-intimate']] }] };
const engine = createEngine((turn) => (turn.text.includes('picture') ? [{ name: 'asks-intimate' as CueName, start: 0, end: turn.text.length } satisfies Cue] : []), createLexicon([]), [approach]);

let database: Database | undefined;
const stores: readonly (readonly [name: string, create: () => Promise<Store>])[] = [
  ['in the archive', async () => {
    database?.close();
    await deleteDatabase('strangers');
    database = await openDatabase('strangers');
    return createStore(database, await openVault(database));
  }],
  ['in private windows', async () => createPrivateStore(fakeArea())],
];

describe.each(stores)('%s', (_, create) => {
  let desk: Desk;
  let page: Window;
  let watcher: Watcher;
  let verdicts: readonly (Verdict | null)[];

  beforeEach(async () => {
    desk = { engine, store: await create(), keeps: true, language: 'en', languages: ['en'], choices: { country: 'GB', under18: null }, now: Date.now };
    begin();
  });
  afterEach(() => watcher.stop());

  /** The page comes, perhaps again. */
  function begin(): void {
    page = new Window({ url: 'https://ome.tv/' });
    page.document.body.innerHTML = '<div class="chatbox"><div class="logbox"><div></div></div><textarea class="chatmsg"></textarea></div>';
    vi.stubGlobal('MutationObserver', page.MutationObserver);
    verdicts = [];
    const document = page.document as unknown as Document;
    watcher = createWatcher({
      document,
      adapters: [videoChat],
      ignore: document.createElement('div'),
      isAlive: () => true,
      onGone: () => undefined,
      onState: ({ read }) => void (verdicts = read.map(({ verdict }) => verdict)),
      send: (batch: Batch) => readBatch(batch, desk),
    });
    watcher.start();
  }

  const log = () => page.document.querySelector('.logbox > div')!;
  const row = (kind: string, text: string): string => `<div class="logitem"><p class="${kind}">${text}</p></div>`;
  const MET = row('statuslog', "You're now chatting with a random stranger.");

  /** What stands below each other in the log, each read before the next comes, and where that leads. */
  async function see(...rows: readonly string[]): Promise<Verdict> {
    for (const one of rows) {
      log().insertAdjacentHTML('beforeend', one);
      watcher.look();
      await vi.waitFor(async () => expect(await isRead(one)).toBe(true));
    }
    return verdicts[0]!;
  }
  async function isRead(one: string): Promise<boolean> {
    const [verdict] = verdicts;
    if (verdict === null || verdict === undefined) return false;
    const [open] = watcher.readAll();
    const { orders } = await desk.store.find(open!.conversation, open!.messages);
    return open!.messages.every(({ key }) => orders.has(key)) && one.includes(open!.messages.at(-1)!.text);
  }
  const they = (text: string): string => row('strangermsg', text);
  const me = (text: string): string => row('youmsg', text);
  function next(): void {
    log().innerHTML = MET;
    watcher.look();
  }

  test('one talk stays one, message by message, however short they are', async () => {
    const first = await see(MET, they('hi'));
    const ids = [first, await see(me('hi')), await see(they('m')), await see(me('f')), await see(they('send a picture'))].map(({ conversation }) => conversation);
    expect(new Set(ids).size).toBe(1);
  });

  test('that somebody is typing makes nobody else of them', async () => {
    const first = await see(MET, they('hi'), row('statuslog', 'Stranger is typing...'));
    log().lastElementChild!.remove();
    expect((await see(they('how old'))).conversation).toBe(first.conversation);
  });

  test('the next stranger is somebody else, also with the words of the last, and is warned of whatever was said of the last', async () => {
    const opening = [me('hi'), they('hi, same age?'), me('m 20'), they('send me a picture')];
    const last = await see(MET, ...opening);
    expect(last).toMatchObject({ level: 'caution', card: { level: 'caution' } });
    await desk.store.dismiss(last.conversation, 'joke', Date.now());
    next();
    expect(await see(opening[0]!, opening[1]!)).toMatchObject({ level: 'none' });
    const verdict = await see(opening[2]!, opening[3]!);
    expect(verdict.conversation).not.toBe(last.conversation);
    expect(verdict).toMatchObject({ level: 'caution', card: { level: 'caution' } });
  });

  test('and is not, when the page comes in between, or all they say comes at once', async () => {
    const all = [MET, they('hi'), they('send me a picture, this text is long enough to be nobody else\'s at all')];
    const last = await see(...all);
    await desk.store.dismiss(last.conversation, 'joke', Date.now());
    watcher.stop();
    begin();
    expect(await see(all.join(''))).toMatchObject({ level: 'caution', card: { level: 'caution' } });
    expect(verdicts[0]!.conversation).not.toBe(last.conversation);
  });

  test('the same talk, loaded anew, is found again', async () => {
    const all = [MET, they('hi'), me('hello'), they('send me a picture')];
    const first = await see(...all);
    watcher.stop();
    begin();
    expect((await see(all.join(''))).conversation).toBe(first.conversation);
    expect((await see(they('now'))).conversation).toBe(first.conversation);
  });

  test('whose beginning is another one is not the same talk', async () => {
    const first = await see(MET, they('hi'), me('hello'), they('send me a picture'));
    watcher.stop();
    begin();
    expect((await see([row('statuslog', 'You both like music.'), they('hi'), me('hello')].join(''))).conversation).not.toBe(first.conversation);
  });
});
