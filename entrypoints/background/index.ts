import { browser, type Browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { chooseLanguage } from '../../src/advice/language.ts';
import { assembleEngine } from '../../src/assembly.ts';
import type { Sensitivity } from '../../src/conversation/sensitivity.ts';
import { DAY } from '../../src/conversation/time.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { helpAt } from '../../src/help/person.ts';
import type { Answer, Batch, FrameWord, FromFrame, HideAll, PageMessage } from '../../src/messages.ts';
import { hideAll } from '../../src/own-pages/leave.ts';
import { withDatabase } from '../../src/own-pages/lock-desk.ts';
import { openPage } from '../../src/own-pages/open-page.ts';
import { GENERAL, GUARDS } from '../../src/page-scripts.ts';
import { hasDatabase } from '../../src/store/database.ts';
import { keyInMemory, lockNow, lockOf, timeLeft, UNLOCKED } from '../../src/store/lock.ts';
import { openArchive } from '../../src/store/open.ts';
import { createPrivateStore, forgetMemory, isInMemory } from '../../src/store/private-store.ts';
import { sealAnew } from '../../src/store/seal-anew.ts';
import { whileSealing } from '../../src/store/sealing.ts';
import { loadSettings } from '../../src/store/settings.ts';
import type { Archive, Store } from '../../src/store/store.ts';
import { adoptHashing } from '../../src/store/vault.ts';
import { followPermissions } from './always-read.ts';
import { correctSpeaker } from './correct-speaker.ts';
import { askCamera, paymentOf, readLately } from './guards.ts';
import { followGuards } from './guard-scripts.ts';
import { followManaged } from './managed.ts';
import { readBatch, verdictOf, type Desk } from './read-batch.ts';
import { showDot } from './toolbar-dot.ts';
import { takeOverOpenPages } from './take-over.ts';

export default defineBackground(() => {
  const engineFor = engines();
  const inTurn = queue();
  const sealInTurn = queue();
  const opened = once<Archive>(async () => {
    const archive = await openArchive(browser.storage.session, () => opened.forget());
    const { retention } = await loadSettings(browser.storage.local);
    // Where it fails now, the next start does it.
    await archive.forgetBefore(Date.now() - retention * DAY).catch(() => undefined);
    return archive;
    // Whoever is using it comes first.
  }, (archive) => void inTurn(async () => archive.close()));
  const privateStore = once(async (): Promise<Store> => createPrivateStore(browser.storage.session));

  /** What was opened long ago is locked by now. */
  async function store(): Promise<Archive> {
    const archive = await opened();
    if (archive.lock !== 'open' || (await timeLeft(browser.storage.session, Date.now())) !== null) return archive;
    opened.forget();
    return opened();
  }

  const forget = (): Promise<void> => inTurn(async () => opened.forget());

  /** Where a passphrase was set or removed, now or in a run that broke off. Warnings go on meanwhile. */
  async function goOnSealing(): Promise<void> {
    if (!(await hasDatabase())) return;
    await sealInTurn(async () => {
      const isSealed = await withDatabase(async (database) => {
        if (!(await sealAnew(database, await keyInMemory(browser.storage.session, Date.now())))) return false;
        if ((await lockOf(database)) === undefined) await lockNow(browser.storage.session);
        return true;
      });
      if (isSealed) await forget();
    });
  }

  /** What is open was opened with another lock. */
  async function followLock(): Promise<void> {
    await forget();
    await goOnSealing();
  }

  const managed = followManaged().catch(() => undefined);
  followPermissions();
  followGuards();
  takeOverOpenPages();
  // Where nothing can be stored, nothing is locked.
  goOnSealing().catch(() => undefined);
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && UNLOCKED in changes) followLock().catch(() => undefined);
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' && !__TEST_BUILD__) void managed.then(() => openPage('welcome'));
  });

  browser.commands.onCommand.addListener((command) => {
    if (command === 'hide-all') void hideAll();
  });

  browser.runtime.onMessage.addListener((message: PageMessage | HideAll, sender) => {
    // Only our own content scripts and pages: nothing listens to other extensions or to pages.
    if (sender.id !== browser.runtime.id) return undefined;
    if (message.type === 'bring-general') return bring(GENERAL, sender.tab?.id, sender.frameId);
    if (message.type === 'bring-guards') return bring(GUARDS, sender.tab?.id, sender.frameId);
    // Before the queue, in which the page that is asked may itself have something to ask.
    if (message.type === 'ask-camera') return askCamera(sender.tab?.id);
    if (message.type === 'between-frames') return void passOn(message.word, sender.tab?.id);
    if (message.type === 'hide-all') return void hideAll();
    if (message.type === 'remove-all') {
      return inTurn(async () => {
        await forgetMemory(browser.storage.session);
        await (await store()).removeAll();
        await lockNow(browser.storage.session);
        // Its keys are gone with all else.
        opened.forget();
      });
    }
    if (message.type === 'adopt-hashing') {
      return inTurn(async () => {
        await withDatabase((database) => adoptHashing(database, message.hashing));
        opened.forget();
      });
    }
    if (message.type === 'seal-anew') return followLock();
    if (message.type === 'correct-speaker') {
      const { conversation, correction } = message;
      // From reading to writing: what is put back must not be sealed with a key that is gone meanwhile.
      return inTurn(() => whileSealing(async () => correctSpeaker(conversation, correction, { engine: engineFor((await loadSettings(browser.storage.local)).sensitivity), archive: await store() })));
    }
    return ask(message, sender);
  });

  browser.runtime.onConnect.addListener((line) => {
    const { sender } = line;
    if (sender?.id !== browser.runtime.id) return;
    line.onMessage.addListener((said) => {
      // Who cannot answer hangs up, and the page calls again.
      ask({ type: 'batch', batch: said as Batch }, sender!).then((answer) => line.postMessage(answer)).catch(() => line.disconnect());
    });
  });

  function ask(message: DeskRequest, sender: Browser.runtime.MessageSender): Promise<Answer> {
    const isPrivate = sender.tab?.incognito === true || ('conversation' in message && isInMemory(message.conversation));
    // It opens while the engine is made. Whoever needs it hears of a failure.
    if (!isPrivate) store().catch(() => undefined);
    return inTurn(async () => {
      const choices = await loadSettings(browser.storage.local);
      const about = { engine: engineFor(choices.sensitivity), language: chooseLanguage(navigator.languages), languages: navigator.languages, choices, now: Date.now };
      const at = (asked: DeskRequest, desk: Pick<Desk, 'store' | 'keeps'>): Promise<Answer> => answer(asked, { ...about, ...desk }, sender.url ?? '');
      const inMemory = async (asked: DeskRequest): Promise<Answer> => at(asked, { store: await privateStore(), keeps: false });
      const inArchive = async (): Promise<Answer> => at(message, { store: await store(), keeps: true });
      // A warning does not wait for a disk that is full or broken. What the person wants done is done there, or they hear that it was not.
      const answered = await (isPrivate ? inMemory(message) : isCommand(message) ? inArchive() : inArchive().catch(() => inMemory(withItsContext(message))));
      // A press on the card is no news: after "hide all" it must not bring the dot back.
      if (answered && 'batch' in answered) void showDot(sender.tab?.id, answered.verdict);
      return answered;
    });
  }
});

/** Brings a script into the page that asks for it. */
async function bring(file: typeof GENERAL | typeof GUARDS, tabId: number | undefined, frameId = 0): Promise<void> {
  if (tabId !== undefined) await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
}

/** To all frames of the tab. */
async function passOn(word: FrameWord, tabId: number | undefined): Promise<void> {
  if (tabId !== undefined) await browser.tabs.sendMessage(tabId, { type: 'from-frame', word } satisfies FromFrame).catch(() => undefined);
}

/** What is asked of a desk. */
type DeskRequest = Exclude<PageMessage, { type: 'between-frames' | 'bring-general' | 'bring-guards' | 'ask-camera' | 'remove-all' | 'adopt-hashing' | 'seal-anew' | 'correct-speaker' }>;

async function answer(message: DeskRequest, desk: Desk, from: string): Promise<Answer> {
  switch (message.type) {
    case 'batch':
      return readBatch(message.batch, desk);
    case 'verdict':
      return verdictOf(message.conversation, desk);
    case 'dismiss':
      await desk.store.dismiss(message.conversation, message.why, desk.now());
      return verdictOf(message.conversation, desk);
    case 'undo-dismiss':
      await desk.store.undoDismiss(message.conversation);
      return verdictOf(message.conversation, desk);
    case 'minimise':
      await desk.store.minimise(message.conversation);
      return verdictOf(message.conversation, desk);
    case 'answer':
      await desk.store.answer(message.conversation, message.question, message.answer);
      return verdictOf(message.conversation, desk);
    case 'stop-keeping':
      await desk.store.stopKeeping(message.conversation);
      return verdictOf(message.conversation, desk);
    case 'read-lately':
      return readLately(desk);
    case 'payment':
      return paymentOf(from, desk);
    case 'show-help':
      await openPage('help', helpAt(message.asked));
      return undefined;
    case 'show-all':
      await openPage('review', encodeURIComponent(message.conversation));
      return undefined;
  }
}

/** Whether it changes what is stored, as the person wants it. */
function isCommand(request: DeskRequest): boolean {
  return ['dismiss', 'undo-dismiss', 'minimise', 'answer', 'stop-keeping'].includes(request.type) || (request.type === 'batch' && request.batch.keep === true);
}

/** Memory knows nothing of what the archive has read: what stands before a batch is read with it. */
function withItsContext(request: DeskRequest): DeskRequest {
  if (request.type !== 'batch') return request;
  const { batch } = request;
  return { type: 'batch', batch: { ...batch, messages: [...batch.before, ...batch.messages], before: [] } };
}

/** The engine for a sensitivity, made anew only when the person has chosen another one. */
function engines(): (sensitivity: Sensitivity) => Engine {
  let made: { readonly sensitivity: Sensitivity; readonly engine: Engine } | null = null;
  return (sensitivity) => {
    if (made?.sensitivity !== sensitivity) made = { sensitivity, engine: assembleEngine(sensitivity) };
    return made.engine;
  };
}

/** One writer: what pages send is done one after the other, whichever tab it comes from. */
function queue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work, work);
    last = done.catch(() => undefined);
    return done;
  };
}

/**
 * Opens at the first need; a failure is tried again next time.
 * @param drop is handed what was opened and is forgotten
 */
function once<T>(open: () => Promise<T>, drop?: (forgotten: T) => void): (() => Promise<T>) & { forget(): void } {
  let opened: Promise<T> | null = null;
  const forget = (): void => {
    opened?.then(drop, () => undefined);
    opened = null;
  };
  return Object.assign(
    () => {
      opened ??= open().catch((error: unknown) => {
        forget();
        throw error;
      });
      return opened;
    },
    { forget },
  );
}
