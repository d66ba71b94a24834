import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { PointingLabels } from '../../src/advice/words/words.ts';
import { door } from '../../src/guards/door.ts';
import { createStandby } from '../../src/guards/standby.ts';
import type { Acknowledgement, Batch, CameraRequest, FrameWord, FromFrame, HideAll, PageMessage, PageRequest, PageState, Verdict } from '../../src/messages.ts';
import { GENERIC, isShape, world, type Shape } from '../../src/sites/generic/world.ts';
import { adapters, siteOf } from '../../src/sites/here.ts';
import type { Adapter } from '../../src/sites/site.ts';
import { areSettings, loadSettings, readsSite, type Settings } from '../../src/store/settings.ts';
import { keepShown, loadShown } from '../../src/store/shown.ts';
import { worstVerdict } from '../../src/warning/worst.ts';
import { mountWarning } from '../../src/warning/mount.tsx';
import { createLine } from '../../src/watch/line.ts';
import { createFrameLine, type FrameLine } from './frames.ts';
import { createWatcher, type WatchState } from '../../src/watch/watch.ts';

/**
 * Runs on the listed sites by the manifest, on sites that the person has allowed by registration, and on any page for which they
 * press "Read this page". Where no adapter knows the page, or the one that does fails, it asks for the general reader.
 */
export default defineContentScript({
  // The manifest names the addresses, site by site: see tools/site-scripts.ts.
  matches: [],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main() {
    const { storage } = browser;
    // WXT's own word for "a newer script has come" is an event on the document, which a page could send to silence us.
    world().leave?.();
    const site = siteOf(location.href) ?? adapters.find((candidate) => candidate.recognises(document)) ?? null;
    // Frames are for the sites whose words stand in them.
    if (self !== top && site?.frames === undefined) return;
    const frames = site?.frames === undefined ? null : createFrameLine(site, document, () => along?.again());
    let along: ReadingAlong | null = null;
    let shape: Shape | null = null;
    /** The person has said "Stop reading here". */
    let stopped = false;
    /** Another run of this script has taken over. */
    let isOver = false;

    function apply(settings: Settings): void {
      const wanted = isWanted(settings, site) && !stopped;
      if (wanted && along === null && !isOver) along = readAlong(siteOf(location.href), shape, frames);
      if (!wanted) stop();
      along?.switchGuards(settings.guards);
    }
    function stop(): void {
      along?.stop();
      along = null;
      door()?.take(null);
    }
    function stopReading(): void {
      stopped = true;
      stop();
    }
    async function applyAgain(shownNow?: Shape): Promise<void> {
      stop();
      const shown = shownNow ?? (await loadShown(storage.local, location.host));
      shape = isShape(shown) ? shown : null;
      apply(await loadSettings(storage.local));
    }
    function pageState(): PageState {
      const state = along?.state() ?? { state: 'off' as const, adapter: null, conversations: 0 };
      return { ...state, site: site?.id ?? null, general: state.adapter === GENERIC, shown: shape !== null };
    }
    async function point(request: Extract<PageRequest, { type: 'point' }>): Promise<PageState> {
      const found = (await world<PointingLabels>().point?.(request.labels, request.language, __TEST_BUILD__)) ?? null;
      if (found === null) return pageState();
      stopped = false;
      // In private windows nothing is stored: there it holds for as long as the page stands.
      if (!browser.extension.inIncognitoContext) await keepShown(storage.local, location.host, found);
      await applyAgain(found);
      return pageState();
    }
    async function answer(request: PageRequest): Promise<PageState | number | undefined> {
      if (request.type === 'point') return point(request);
      if (request.type === 'keep-page') return along?.keep();
      if (request.type === 'stop-reading') {
        stopReading();
        frames?.tell({ type: 'stop' });
      }
      if (request.type === 'forget-shown') {
        await keepShown(storage.local, location.host, null);
        await applyAgain();
      }
      return pageState();
    }
    function onChanged(changes: Record<string, { newValue?: unknown }>, area: string): void {
      if (areSettings(changes, area)) void loadSettings(storage.local).then(apply);
    }
    function hear(word: FrameWord): void {
      if (word.type === 'stop') stopReading();
      // Where nothing is read, nothing of the page is told either; the head comes by itself once it is.
      else if (word.type !== 'ask-head' || along !== null) frames?.hear(word);
    }
    function onRequest(message: unknown): Promise<PageState | boolean | number | undefined> | undefined {
      const request = message as PageRequest | CameraRequest | HideAll | FromFrame;
      if (request.type === 'from-frame') return void hear(request.word);
      if (request.type === 'hide-all') return void along?.hide();
      return request.type === 'camera' ? (along?.askCamera() ?? Promise.resolve(true)) : answer(request);
    }

    storage.onChanged.addListener(onChanged);
    browser.runtime.onMessage.addListener(onRequest);
    world().leave = () => {
      isOver = true;
      stop();
      storage.onChanged.removeListener(onChanged);
      browser.runtime.onMessage.removeListener(onRequest);
    };
    await frames?.ready;
    await applyAgain();
  },
});

/** In test builds the first page counts as answered. */
function isWanted(settings: Settings, site: Adapter | null): boolean {
  if (site !== null && !readsSite(settings, site)) return false;
  return settings.agreed || __TEST_BUILD__;
}

/** Where somebody could write: without it a page of a known site, whose adapter sees no chat, needs no second opinion. */
const LINE_TO_WRITE_IN = 'textarea, [contenteditable], [role="textbox"], [role="log"]';

/**
 * The general reader, once it is there; asks for it at the first need.
 * @param site the listed site to which the page belongs; where its adapter was guessed, its word that there is no chat counts for little
 */
function generalReader(site: Adapter | null, shape: Shape | null, onBrought: () => void): () => Adapter | null {
  const isListed = site !== null;
  let reader: Adapter | null = null;
  let isAskedFor = false;
  async function bring(): Promise<void> {
    await browser.runtime.sendMessage({ type: 'bring-general' } satisfies PageMessage);
    if (world().reader !== undefined) onBrought();
  }
  return () => {
    reader ??= world().reader?.({ surely: isListed && site.known?.how !== 'guessed', shape }) ?? null;
    if (reader === null && !isAskedFor && (!isListed || site.mail || document.querySelector(LINE_TO_WRITE_IN) !== null)) {
      isAskedFor = true;
      bring().catch(() => undefined);
    }
    return reader;
  };
}

/** Eyes and mouth: reads the page, sends what is new, shows the card that comes back. */
interface ReadingAlong {
  stop(): void;
  /** Reads and shows anew. */
  again(): void;
  hide(): void;
  switchGuards(on: Settings['guards']): void;
  /** Whether a frame may start the camera. */
  askCamera(): Promise<boolean>;
  /** Has all that stands loaded kept. @returns how many messages are then kept. @throws when it did not arrive */
  keep(): Promise<number>;
  state(): Pick<PageState, 'state' | 'adapter' | 'conversations' | 'unknownLanguage'>;
}

function readAlong(site: Adapter | null, shape: Shape | null, frames: FrameLine | null): ReadingAlong {
  let state: WatchState = { adapter: null, state: 'no-chat', read: [] };
  const line = createLine(() => {
    const end = browser.runtime.connect();
    // Chrome writes an error that nobody has asked for into the page's console.
    end.onDisconnect.addListener(() => void browser.runtime.lastError);
    return end;
  });
  /** Of all that are read here or in a frame. */
  let verdicts: readonly Verdict[] = [];
  /** Verdicts that came after the person pressed something on the card. */
  const answered = new Map<string, Verdict>();

  const warning = mountWarning(document, {
    test: __TEST_BUILD__,
    handlers: {
      dismiss: (conversation, why) => void ask({ type: 'dismiss', conversation, why }),
      undoDismiss: (conversation) => void ask({ type: 'undo-dismiss', conversation }),
      minimise: (conversation) => void ask({ type: 'minimise', conversation }),
      answer: (conversation, question, answer) => void ask({ type: 'answer', conversation, question, answer }),
      stopKeeping: (conversation) => void ask({ type: 'stop-keeping', conversation }),
      showAll: (conversation) => void browser.runtime.sendMessage({ type: 'show-all', conversation } satisfies PageMessage),
      help: (asked) => void browser.runtime.sendMessage({ type: 'show-help', asked } satisfies PageMessage),
      hideAll: () => void browser.runtime.sendMessage({ type: 'hide-all' } satisfies HideAll),
    },
  });
  const onChanged = (): void => door()?.changed();
  const duty = createStandby({
    bring: () => browser.runtime.sendMessage({ type: 'bring-guards' } satisfies PageMessage),
    make: ({ createDuty, createScene }) => createDuty({ view: window, scene: createScene(document, warning.addPlace), onChanged }),
    readLately: () => browser.runtime.sendMessage({ type: 'read-lately' } satisfies PageMessage),
    onChanged,
  });
  door()?.take(duty);
  const watcher = createWatcher({
    document,
    adapters: frames === null ? adapters : [frames.adapter],
    general: frames?.isTop === false ? () => null : generalReader(site, shape, () => watcher.restart()),
    send: (batch) => send(batch),
    onState(next) {
      state = next;
      show();
    },
    isAlive: () => browser.runtime?.id !== undefined,
    onGone: leave,
    ignore: warning.element,
  });

  async function send(batch: Batch): Promise<Acknowledgement> {
    const acknowledgement = await line.send(batch);
    answered.delete(acknowledgement.verdict.conversation);
    return acknowledgement;
  }

  async function ask(message: PageMessage): Promise<void> {
    const verdict: Verdict = await browser.runtime.sendMessage(message);
    answered.set(verdict.conversation, verdict);
    show();
  }

  function show(): void {
    const latest = (verdict: Verdict | null): Verdict | null => (verdict === null ? null : (answered.get(verdict.conversation) ?? verdict));
    const elsewhere = frames?.others() ?? { verdicts: [], read: [] };
    verdicts = [...state.read.map(({ verdict }) => verdict), ...elsewhere.verdicts].flatMap((verdict) => latest(verdict) ?? []);
    const read = __TEST_BUILD__ ? [...state.read.map((one) => forTests(state.adapter, one)), ...elsewhere.read] : [];
    // The page around shows the card: a frame may be small, or taller than the window.
    if (frames?.isTop === false) return frames.isWords ? frames.tell({ type: 'read', verdicts, conversations: state.read.length, read }) : undefined;
    duty.update(state.read.map(({ list, verdict }) => ({ list, guards: latest(verdict)?.guards ?? null })));
    const worst = worstVerdict(verdicts);
    warning.show(worst.card);
    if (__TEST_BUILD__) warning.setState(worst.level, worst.stage, JSON.stringify(read));
  }

  function leave(): void {
    line.hangUp();
    duty.end();
    warning.remove();
  }

  watcher.start();
  return {
    stop() {
      watcher.stop();
      leave();
    },
    again() {
      if (frames?.isWords) watcher.restart();
      show();
    },
    hide: () => warning.hide(),
    /** Everything that stands loaded, in one batch for each conversation. */
    async keep() {
      let kept = 0;
      for (const { conversation, messages } of watcher.readAll()) kept += (await send({ id: crypto.randomUUID(), conversation, order: 'whole', messages, before: [], keep: true })).kept!;
      show();
      return kept;
    },
    switchGuards: duty.switch,
    askCamera: duty.onCamera,
    state() {
      const elsewhere = frames?.others().conversations ?? 0;
      return {
        state: elsewhere > 0 ? 'read' : state.state,
        adapter: state.adapter ?? (elsewhere > 0 ? frames!.adapter.id : null),
        conversations: state.read.length + elsewhere,
        unknownLanguage: verdicts.some(({ unknownLanguage }) => unknownLanguage),
      };
    },
  };
}

/** The newest 200 messages of a conversation, in the agreed form of `data-read`: what the page tells by itself is no message in it, what was taken back is an empty one. */
function forTests(adapter: string | null, { conversation, messages }: WatchState['read'][number]): object {
  return {
    adapter,
    key: conversation.key,
    contact: conversation.contact,
    messages: messages.filter(({ event }) => event === undefined || event === 'removed').slice(-200).map(({ key, from, text, sentAt, media }) => ({ key, from, text, sentAt, media })),
  };
}
