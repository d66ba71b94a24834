import type { Contact } from '../conversation/conversation.ts';
import type { Media, Row, Speaker } from '../conversation/message.ts';
import { first, sideFrom, textOf, withoutUndefined, type Side } from './dom.ts';
import type { Adapter, Reading } from './site.ts';

/** Instagram direct, from published facts of 2026-04 to 2026-10 (not tried in a session of our own). Classes are hashed and never used. */
const COMPOSER = '[role="textbox"][contenteditable="true"], textarea[placeholder]';
/** The header's link has a heading in it; those of the thread list have none. */
const PEER = 'a[role="link"][href]:has(h2), main header a[role="link"][href]';
const NAVIGATION = 'a[href="/explore/"]';
const PANE = ['[aria-label^="Conversation"]', '[role="grid"][aria-label^="Messages in conversation"]'];
/** One message; the bubble holds its own words, a reply's old text stands outside of it. */
const BUBBLE = '[role="presentation"]';
/** A run of messages of one speaker; until mid 2026 a row of the grid. */
const RUN = '[role="group"], [role="row"]';
const TEXT = '[dir="auto"]';
/** Hidden action labels end in the handle of the speaker ("React to message from …"), in the interface's language. */
const LABELS = '[aria-label]';
const AVATAR = 'a[href] img[alt="user-profile-picture"]';
/** A post or reel that is passed on is no picture of the sender's. */
const MEDIA: readonly (readonly [Media, string])[] = [
  ['file', 'a[href^="/p/"], a[href^="/reel/"], a[href^="/stories/"]'],
  ['video', 'video'],
  ['voice', '[aria-label="Play"], [aria-label="Pause"], audio'],
  ['image', 'img'],
];
const LOADING = '[role="progressbar"]';
const LOGIN = 'input[name="username"]';
const THREAD = /^\/direct\/(?:t|requests\/t)\/(\d+)/u;

export const instagram: Adapter = {
  id: 'instagram',
  name: 'Instagram',
  hosts: ['https://www.instagram.com/*'],
  known: { how: 'published', on: '2026-11' },
  recognises: (document) => document.querySelector(NAVIGATION) !== null && document.querySelector('a[href="/reels/"]') !== null,
  read(root): Reading {
    const pane = findPane(root);
    if (pane === null || root.querySelector(LOGIN) !== null) return { state: 'no-chat' };
    const id = THREAD.exec(new URL(root.URL, 'https://www.instagram.com').pathname)?.[1];
    const bubbles = [...pane.querySelectorAll(BUBBLE)].filter((bubble) => bubble.querySelector(BUBBLE) === null);
    if (bubbles.length === 0) {
      if (pane.querySelector(LOADING) !== null) return { state: 'unreadable', reason: 'still loading' };
      return id === undefined && pane.querySelector(RUN) === null ? { state: 'no-chat' } : { state: 'unreadable', reason: 'no message found' };
    }
    const header = first(pane, PEER) ?? first(root, PEER);
    const peer = handleOf(header);
    const thread = threadOf(bubbles, peer, ownHandle(root));
    const rows = bubbles.map((bubble) => readBubble(bubble, thread)).filter((row) => row !== null);
    if (rows.length === 0) return { state: 'unreadable', reason: 'no text in any message' };
    const list = listOf(bubbles, pane);
    const name = textOf(header?.querySelector('h2') ?? null) || undefined;
    const contact: Contact = withoutUndefined({ name, handle: peer, standing: isRequest(root, pane, list) ? ('message-request' as const) : undefined });
    // A tray can hold a thread on any page: then the address names none, and the peer's handle has to do.
    const key = id ?? peer ?? null;
    return { state: 'read', open: [{ conversation: { site: instagram.id, key, channel: 'chat', group: thread.group, contact, url: root.URL }, list, rows }] };
  },
};

/** The pane by its label, or the smallest part of the page that holds composer and peer. */
function findPane(root: Document): Element | null {
  const labelled = first(root, ...PANE);
  if (labelled !== null) return labelled;
  for (let part = root.querySelector(COMPOSER)?.parentElement ?? null; part !== null; part = part.parentElement) {
    if (part.querySelector(PEER) !== null) return part;
  }
  return null;
}

/** The smallest element that holds all bubbles, so that it outlives them. */
function listOf(bubbles: readonly Element[], pane: Element): Element {
  const [top, bottom] = [bubbles[0]!, bubbles.at(-1)!];
  let list = top.parentElement ?? pane;
  // One run alone does not show yet where the others will stand.
  const isTooSmall = (): boolean => !list.contains(bottom) || list.closest(RUN) !== null || (runOf(top) === runOf(bottom) && list.parentElement !== pane);
  while (list !== pane && list.parentElement !== null && isTooSmall()) list = list.parentElement;
  return list;
}

function runOf(bubble: Element): Element | null {
  return bubble.closest(RUN);
}

function handleOf(link: Element | null): string | undefined {
  return /^\/([^/?#]+)\/?$/u.exec(link?.getAttribute('href') ?? '')?.[1];
}

/** The profile link in the navigation that also leads to explore and reels. */
function ownHandle(root: Document): string | undefined {
  const rail = root.querySelector(NAVIGATION)?.parentElement;
  const links = [...(rail?.querySelectorAll('a[href]:has(img)') ?? [])];
  return links.map(handleOf).find((handle) => handle !== undefined);
}

/** Threads of strangers lie under a path of their own; opened, they have Accept, Delete and Block where others have the composer. */
function isRequest(root: Document, pane: Element, list: Element): boolean {
  if (root.URL.includes('/direct/requests/')) return true;
  return root.querySelector(COMPOSER) === null && [...pane.querySelectorAll('[role="button"]')].filter((button) => isBefore(list, button) && !list.contains(button)).length === 3;
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & one.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Whose handles the page shows, and what its layout says of speakers known by them. */
interface Thread {
  readonly peer: string | undefined;
  readonly own: string | undefined;
  readonly group: boolean;
  readonly sideOf: (bubble: Element) => Side | undefined;
}

function threadOf(bubbles: readonly Element[], peer: string | undefined, own: string | undefined): Thread {
  const senders = new Set(bubbles.map(senderOf).filter((sender) => sender !== undefined && sender !== own));
  const thread = { peer, own, group: senders.size > 1, sideOf: () => undefined };
  return { ...thread, sideOf: sideFrom(() => bubbles.map((bubble) => [bubble, signedSpeaker(bubble, thread)])) };
}

/** The picture of the speaker, beside the last message of a run, leads to their profile; own runs have none. */
function senderOf(bubble: Element): string | undefined {
  return handleOf((runOf(bubble) ?? partOf(bubble)).querySelector(AVATAR)?.closest('a') ?? null);
}

function readBubble(bubble: Element, thread: Thread): Row | null {
  const text = textOf(bubble.querySelector(TEXT));
  const media = mediaOf(bubble);
  if (text === '' && media === undefined) return null;
  const from = speaker(bubble, thread);
  return withoutUndefined({ from, sender: thread.group && from === 'them' ? senderOf(bubble) : undefined, text, quoted: quoteOf(bubble), media });
}

/** Before the bubble of a reply stand a line such as "Robin replied to you" and the old text. */
function quoteOf(bubble: Element): string | undefined {
  const before = [...partOf(bubble).querySelectorAll(TEXT)].filter((text) => isBefore(text, bubble) && text.closest(`${BUBBLE}, [role="button"], a`) === null);
  return before.length < 2 ? undefined : textOf(before.at(-1)!) || undefined;
}

function speaker(bubble: Element, thread: Thread): Speaker {
  const signed = signedSpeaker(bubble, thread);
  return signed === 'unknown' ? thread.sideOf(bubble) ?? 'unknown' : signed;
}

/** Labels with a handle are sure; alignment and the avatar come after; where nothing tells, nobody is named. */
function signedSpeaker(bubble: Element, { peer, own }: Pick<Thread, 'peer' | 'own'>): Speaker {
  const labels = [...partOf(bubble).querySelectorAll(LABELS)].filter((element) => !element.matches('a')).map((element) => element.getAttribute('aria-label') ?? '');
  if (peer !== undefined && labels.some((label) => namesHandle(label, peer))) return 'them';
  if (own !== undefined && labels.some((label) => namesHandle(label, own))) return 'me';
  if (isAtEnd(bubble)) return 'me';
  const sender = senderOf(bubble);
  if (sender === undefined) return 'unknown';
  return sender === own ? 'me' : 'them';
}

function namesHandle(label: string, handle: string): boolean {
  return label.split(/\s+/u).includes(handle);
}

/** The largest part around the bubble that holds no other bubble and does not leave its run. */
function partOf(bubble: Element): Element {
  const run = runOf(bubble);
  let part = bubble;
  while (part !== run && part.parentElement !== null && part.parentElement.querySelectorAll(BUBBLE).length === 1 && (run !== null || part === bubble)) part = part.parentElement;
  return part;
}

/** Own messages are laid out at the end of the line. */
function isAtEnd(bubble: Element): boolean {
  const view = bubble.ownerDocument.defaultView;
  const part = partOf(bubble);
  for (let element: Element | null = bubble; view !== null && element !== null; element = element === part ? null : element.parentElement) {
    if (view.getComputedStyle(element).justifyContent === 'flex-end') return true;
  }
  return false;
}

function mediaOf(bubble: Element): Media | undefined {
  return MEDIA.find(([, selector]) => [...bubble.querySelectorAll(selector)].some((part) => part.closest(TEXT) === null))?.[0];
}
