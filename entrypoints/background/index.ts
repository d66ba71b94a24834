import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { chooseLanguage } from '../../src/advice/languages.ts';
import { assembleEngine } from '../../src/assembly.ts';
import type { Acknowledgement, PageMessage, Standing } from '../../src/messages.ts';
import { GENERAL } from '../../src/page-scripts.ts';
import { openArchive } from '../../src/store/open.ts';
import { createPrivateStore } from '../../src/store/private-store.ts';
import type { Store } from '../../src/store/store.ts';
import { followPermissions } from './always-read.ts';
import { readBatch, standingOf, type Desk } from './read-batch.ts';
import { takeOverOpenPages } from './take-over.ts';

export default defineBackground(() => {
  const engine = assembleEngine();
  const store = once<Store>(openArchive);
  const privateStore = once(async (): Promise<Store> => createPrivateStore(browser.storage.session));
  const inTurn = queue();

  followPermissions();
  takeOverOpenPages();

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' && !__TEST_BUILD__) void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });

  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    // Only our own content scripts and pages: nothing listens to other extensions or to pages.
    if (sender.id !== browser.runtime.id) return undefined;
    if ((message as PageMessage).type === 'bring-general') return bringGeneral(sender.tab?.id, sender.frameId);
    const incognito = sender.tab?.incognito === true;
    return inTurn(async () => {
      const desk: Desk = {
        engine,
        store: await (incognito ? privateStore() : store()),
        keeps: !incognito,
        language: chooseLanguage(navigator.languages),
        now: Date.now,
      };
      return answer(message as Parameters<typeof answer>[0], desk);
    });
  });
});

/** Brings the general reader into the page that asks for it. */
async function bringGeneral(tabId: number | undefined, frameId = 0): Promise<void> {
  if (tabId !== undefined) await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [GENERAL] });
}

async function answer(message: Exclude<PageMessage, { type: 'bring-general' }>, desk: Desk): Promise<Acknowledgement | Standing | undefined> {
  switch (message.type) {
    case 'batch':
      return readBatch(message.batch, desk);
    case 'standing':
      return standingOf(message.conversation, desk);
    case 'dismiss':
      await desk.store.dismiss(message.conversation, desk.now());
      return standingOf(message.conversation, desk);
    case 'undo-dismiss':
      await desk.store.undoDismiss(message.conversation);
      return standingOf(message.conversation, desk);
    case 'stop-keeping':
      await desk.store.stopKeeping(message.conversation);
      return standingOf(message.conversation, desk);
    case 'show-help':
      await browser.tabs.create({ url: browser.runtime.getURL('/help.html') });
      return undefined;
    case 'show-all':
      await browser.tabs.create({ url: `${browser.runtime.getURL('/review.html')}#${encodeURIComponent(message.conversation)}` });
      return undefined;
  }
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

/** Opens at the first need; a failure is tried again next time. */
function once<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | null = null;
  return () => {
    opened ??= open().catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
}
