import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Acknowledgement, Batch, PageMessage, PageQuestion, PageState, Standing } from '../../src/messages.ts';
import { adapters } from '../../src/sites/here.ts';
import type { Adapter } from '../../src/sites/site.ts';
import { loadSettings, SETTINGS_KEY, settingsFrom, type Settings } from '../../src/store/settings.ts';
import { worstStanding } from '../../src/warning/worst.ts';
import { mountWarning } from '../../src/warning/mount.tsx';
import { createWatcher, type WatchState } from '../../src/watch/watch.ts';

export default defineContentScript({
  // The manifest names the addresses, site by site: see tools/site-scripts.ts.
  matches: [],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main(context) {
    let reading: Reader | null = null;
    const adapter = adapters.find((candidate) => candidate.recognises(document)) ?? null;

    function apply(settings: Settings): void {
      const wanted = isWanted(settings, adapter);
      if (wanted && reading === null && context.isValid) reading = startReading();
      if (!wanted) stop();
    }
    function stop(): void {
      reading?.stop();
      reading = null;
    }
    function onChanged(changes: Record<string, { newValue?: unknown }>, area: string): void {
      if (area === 'local' && SETTINGS_KEY in changes) apply(settingsFrom(changes[SETTINGS_KEY]!.newValue));
    }
    function onQuestion(message: unknown): Promise<PageState> | undefined {
      if ((message as PageQuestion).type !== 'page-state') return undefined;
      return Promise.resolve(reading?.pageState() ?? { state: 'off', adapter: adapter?.id ?? null, conversations: 0 });
    }

    browser.storage.onChanged.addListener(onChanged);
    browser.runtime.onMessage.addListener(onQuestion);
    context.onInvalidated(stop);
    apply(await loadSettings(browser.storage.local));
  },
});

/** In test builds the first page counts as answered. */
function isWanted(settings: Settings, adapter: Adapter | null): boolean {
  if (adapter !== null && settings.sitesOff.includes(adapter.id)) return false;
  return settings.agreed || __TEST_BUILD__;
}

interface Reader {
  stop(): void;
  pageState(): PageState;
}

/** Eyes and mouth: reads the page, sends what is new, shows the card that comes back. */
function startReading(): Reader {
  let state: WatchState = { adapter: null, state: 'no-chat', read: [] };
  /** Standings that came after the person pressed something on the card. */
  const answered = new Map<string, Standing>();

  const warning = mountWarning(document, {
    test: __TEST_BUILD__,
    handlers: {
      dismiss: (conversation) => void ask({ type: 'dismiss', conversation }),
      undoDismiss: (conversation) => void ask({ type: 'undo-dismiss', conversation }),
      stopKeeping: (conversation) => void ask({ type: 'stop-keeping', conversation }),
      showAll: (conversation) => void browser.runtime.sendMessage({ type: 'show-all', conversation } satisfies PageMessage),
    },
  });
  const watcher = createWatcher({
    document,
    adapters,
    send: (batch) => send(batch),
    onState(next) {
      state = next;
      show();
    },
    isAlive: () => browser.runtime?.id !== undefined,
    onGone: () => warning.remove(),
    ignore: warning.element,
  });

  async function send(batch: Batch): Promise<Acknowledgement> {
    const acknowledgement: Acknowledgement = await browser.runtime.sendMessage({ type: 'batch', batch } satisfies PageMessage);
    answered.delete(acknowledgement.standing.conversation);
    return acknowledgement;
  }

  async function ask(message: PageMessage): Promise<void> {
    const standing: Standing = await browser.runtime.sendMessage(message);
    answered.set(standing.conversation, standing);
    show();
  }

  function show(): void {
    const standings = state.read.flatMap(({ standing }) => (standing === null ? [] : [answered.get(standing.conversation) ?? standing]));
    const worst = worstStanding(standings);
    warning.show(worst.card);
    if (__TEST_BUILD__) warning.setState(worst.level, worst.stage, JSON.stringify(state.read.map((one) => forTests(state.adapter, one))));
  }

  watcher.start();
  return {
    stop() {
      watcher.stop();
      warning.remove();
    },
    pageState: () => ({ state: state.state, adapter: state.adapter, conversations: state.read.length, ...(state.reason === undefined ? {} : { reason: state.reason }) }),
  };
}

/** The newest 200 messages of a conversation, in the agreed form of `data-read`. */
function forTests(adapter: string | null, { conversation, messages }: WatchState['read'][number]): object {
  return {
    adapter,
    key: conversation.key,
    contact: conversation.contact,
    messages: messages.slice(-200).map(({ key, from, text, sentAt, media }) => ({ key, from, text, sentAt, media })),
  };
}
