import { chooseTalk } from './choose-talk.ts';
import type { ConversationRecord } from './database.ts';
import type { KeptMessage } from './records.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { Message } from '../conversation/message.ts';
import type { Answers } from '../conversation/told.ts';
import { answered } from './cases.ts';
import { signsIn, type Known, type Store } from './store.ts';

/** A place that forgets when the browser closes, and never touches the disk (the browsers' `storage.session`). */
export interface FleetingArea {
  /** @param key null for everything */
  get(key: string | null): Promise<Record<string, unknown>>;
  /** @throws when there is no room */
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

interface Remembered {
  readonly known: Omit<Known, 'orders' | 'said' | 'unattributed'>;
  readonly orders: readonly (readonly [string, number])[];
  readonly unattributed: readonly string[];
  readonly messages: readonly KeptMessage[];
  readonly site: string;
  readonly answers: Answers;
  /** ms, UTC. */
  readonly lastSeen: number;
}

/** Of one conversation so many messages are known again; what comes into sight again after that may count twice. */
const MOST_KNOWN = 2_000;
/** So many flagged ones are kept, the newest. */
const MOST_FLAGGED = 50;

const PREFIX = 'private:';

/** Whether a conversation's id is one of this store. */
export function isInMemory(id: string): boolean {
  return id.startsWith(PREFIX);
}

/** Forgets all conversations that are in memory. */
export async function forgetMemory(area: FleetingArea): Promise<void> {
  await area.remove(Object.keys(await area.get(null)).filter(isInMemory));
}

function newest<T>(all: readonly T[], most: number): readonly T[] {
  return all.slice(-most);
}

/** The half of the other conversations that were read longest ago: they make room where there is none. */
async function leastRecent(area: FleetingArea, id: string): Promise<string[]> {
  const others = Object.entries((await area.get(null)) as Record<string, Partial<Remembered>>).filter(([key]) => isInMemory(key) && key !== id);
  const sorted = others.toSorted(([, a], [, b]) => (a.lastSeen ?? 0) - (b.lastSeen ?? 0)).map(([key]) => key);
  return sorted.slice(0, Math.ceil(sorted.length / 2));
}

/** Where a conversation lies that its site has no key for: by site and name, as its page follows it. */
function placeOf({ site, contact, thread = crypto.randomUUID() }: Conversation): { readonly own: string; readonly named: string } {
  const named = `${PREFIX}${JSON.stringify([site, contact.handle ?? contact.name ?? ''])}`;
  return { own: named + thread, named };
}

/** The store of private windows, and of a browser that cannot write: numbers and flagged messages live in memory alone, and nothing is listed anywhere. */
export function createPrivateStore(area: FleetingArea): Store {
  const load = async (id: string): Promise<Remembered | undefined> => (await area.get(id))[id] as Remembered | undefined;
  const edit = async (id: string, change: (record: ConversationRecord) => ConversationRecord): Promise<void> => {
    const found = await load(id);
    if (found?.known.record) await area.set({ [id]: { ...found, known: { ...found.known, record: change(found.known.record) } } });
  };
  const identify = async (conversation: Conversation, messages: readonly Message[]): Promise<string> => {
    const { own, named } = placeOf(conversation);
    const all = Object.entries((await area.get(null)) as Record<string, Remembered>).filter(([id]) => id.startsWith(named));
    const candidates = all.map(([id, { known, orders: read }]) => {
      const orders = new Map(read);
      const common = messages.filter(({ key }) => orders.has(key));
      return { id, common, hasEnd: common.some(({ key }) => orders.get(key) === known.lastOrder), isDismissed: known.record?.dismissed !== undefined };
    });
    return chooseTalk(conversation, messages, candidates, own);
  };
  return {
    hash: async (text) => text,
    meet: async () => false,
    async find(conversation, messages) {
      const id = conversation.key === null ? await identify(conversation, messages) : `${PREFIX}${conversation.site}:${conversation.key}`;
      const found = await load(id);
      const orders = new Map(found?.orders);
      if (found === undefined) return { id, sessions: {}, firstOrder: 0, lastOrder: -1, orders: new Map(), said: new Map(), unattributed: new Set(), record: null };
      return { ...found.known, orders, said: new Map(), unattributed: new Set(found.unattributed) };
    },
    async commit(id, update) {
      const before = await load(id);
      const { now } = update;
      const sealed = { iv: new Uint8Array(0), data: new ArrayBuffer(0) };
      const record = update.record === null ? null : { firstSeen: now, sealed, ...before?.known.record, ...update.record, id, lastSeen: now };
      const messages = new Map([...(before?.messages ?? []), ...update.messages.filter((message) => message.signals.length > 0)].map((message) => [message.key, message]));
      const orders = newest([...new Map([...(before?.orders ?? []), ...update.read])], MOST_KNOWN);
      const known = new Set(orders.map(([key]) => key));
      const remembered: Remembered = {
        known: { id, sessions: update.sessions, firstOrder: update.firstOrder, lastOrder: update.lastOrder, record },
        orders,
        unattributed: [...(before?.unattributed ?? []).filter((key) => !update.read.has(key)), ...(update.unattributed ?? [])].filter((key) => known.has(key)),
        messages: newest([...messages.values()], MOST_FLAGGED),
        site: update.conversation.site,
        answers: before?.answers ?? {},
        lastSeen: now,
      };
      await area.set({ [id]: remembered }).catch(async () => {
        await area.remove(await leastRecent(area, id));
        await area.set({ [id]: remembered });
      });
      return true;
    },
    record: async (id) => (await load(id))?.known.record ?? null,
    async readSince(time) {
      const all = Object.values(await area.get(null)) as readonly Partial<Remembered>[];
      return all.flatMap(({ known }) => (known?.record && known.record.lastSeen >= time ? [known.record] : []));
    },
    messages: async (id) => (await load(id))?.messages.toSorted((a, b) => a.order - b.order) ?? [],
    async kept(id, messages) {
      const keys = new Set((await load(id))?.messages.map(({ key }) => key));
      return new Set(messages.flatMap(({ key }) => (keys.has(key) ? [key] : [])));
    },
    countKept: async (id) => (await load(id))?.messages.length ?? 0,
    async told(id) {
      const found = await load(id);
      return found === undefined ? { answers: {}, signs: 0 } : { site: found.site, answers: found.answers, signs: signsIn(Object.values(found.known.sessions)) };
    },
    async answer(id, question, answer) {
      const found = await load(id);
      if (found !== undefined) await area.set({ [id]: { ...found, answers: answered(found.answers, question, answer) } });
    },
    dismiss: (id, why, now) => edit(id, (record) => ({ ...record, dismissed: { at: now, why, level: record.level, stage: record.stage } })),
    minimise: (id) => edit(id, (record) => ({ ...record, small: { level: record.level, stage: record.stage } })),
    undoDismiss: (id) => edit(id, ({ dismissed: _, ...record }) => record),
    stopKeeping: (id) => edit(id, (record) => ({ ...record, keeping: 'stopped' })),
  };
}
