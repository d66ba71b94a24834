import type { Contact } from '../conversation/conversation.ts';
import type { Media, Row, Speaker } from '../conversation/message.ts';
import { first, textOf, withoutUndefined } from './dom.ts';
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
const LOADING = '[role="progressbar"]';
const LOGIN = 'input[name="username"]';
const THREAD = /^\/direct\/(?:t|requests\/t)\/(\d+)/u;

export const instagram: Adapter = {
  id: 'instagram',
  name: 'Instagram',
  hosts: ['https://www.instagram.com/*'],
  recognises: (document) => document.querySelector(NAVIGATION) !== null && document.querySelector('a[href="/reels/"]') !== null,
  read(root): Reading {
    const pane = findPane(root);
    if (pane === null || root.querySelector(LOGIN) !== null) return { state: 'no-chat' };
    const bubbles = [...pane.querySelectorAll(BUBBLE)].filter((bubble) => bubble.querySelector(BUBBLE) === null);
    if (bubbles.length === 0) return pane.querySelector(LOADING) === null ? { state: 'no-chat' } : { state: 'unreadable', reason: 'still loading' };
    const header = first(pane, PEER) ?? first(root, PEER);
    const peer = handleOf(header);
    const own = ownHandle(root);
    const rows = bubbles.map((bubble) => readBubble(bubble, pane, peer, own)).filter((row) => row !== null);
    if (rows.length === 0) return { state: 'unreadable', reason: 'no text in any message' };
    const thread = THREAD.exec(new URL(root.URL, 'https://www.instagram.com').pathname)?.[1];
    const name = textOf(header?.querySelector('h2') ?? null) || undefined;
    const contact: Contact = withoutUndefined({ name, handle: peer, standing: isRequest(root, pane) ? ('message-request' as const) : undefined });
    // A tray can hold a thread on any page: then the address names none, and the peer's handle has to do.
    const key = thread ?? peer ?? null;
    return { state: 'read', open: [{ conversation: { site: instagram.id, key, channel: 'chat', group: false, contact, url: root.URL }, list: listOf(bubbles, pane), rows }] };
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
  let list = bubbles[0]!.parentElement ?? pane;
  while (list !== pane && (list.matches(RUN) || list.closest(RUN) !== null || !list.contains(bubbles.at(-1)!)) && list.parentElement !== null) list = list.parentElement;
  return list;
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

function isRequest(root: Document, pane: Element): boolean {
  return root.URL.includes('/direct/requests/') || (pane.querySelector(COMPOSER) === null && root.querySelector(COMPOSER) === null);
}

function readBubble(bubble: Element, pane: Element, peer: string | undefined, own: string | undefined): Row | null {
  const text = textOf(bubble.querySelector(TEXT) ?? null);
  const media = mediaOf(bubble);
  if (text === '' && media === undefined) return null;
  return withoutUndefined({ from: speaker(bubble, pane, peer, own), text, quoted: quoteOf(bubble), media });
}

/** A reply's old text stands before the bubble's own side of the run. */
function quoteOf(bubble: Element): string | undefined {
  const run = bubble.closest(RUN);
  const texts = [...(run?.querySelectorAll(TEXT) ?? [])].filter((element) => element.closest(BUBBLE) === null && element.closest('[role="button"], a') === null);
  const marker = texts.findIndex((element) => element.tagName === 'SPAN');
  const quoted = texts[marker + 1];
  return marker === -1 || quoted === undefined ? undefined : textOf(quoted) || undefined;
}

/** Labels with a handle are sure; alignment and the avatar come after; where nothing tells, nobody is named. */
function speaker(bubble: Element, pane: Element, peer: string | undefined, own: string | undefined): Speaker {
  const part = partOf(bubble, pane);
  const labels = [...part.querySelectorAll(LABELS)].filter((element) => !element.matches('a')).map((element) => element.getAttribute('aria-label') ?? '');
  if (peer !== undefined && labels.some((label) => namesHandle(label, peer))) return 'them';
  if (own !== undefined && labels.some((label) => namesHandle(label, own))) return 'me';
  if (isAtEnd(bubble, part)) return 'me';
  return (bubble.closest(RUN) ?? part).querySelector(AVATAR) === null ? 'unknown' : 'them';
}

function namesHandle(label: string, handle: string): boolean {
  return label.split(/\s+/u).includes(handle);
}

/** The largest part around the bubble that holds no other bubble. */
function partOf(bubble: Element, pane: Element): Element {
  let part = bubble;
  while (part.parentElement !== null && part.parentElement !== pane && part.parentElement.querySelectorAll(BUBBLE).length === 1) part = part.parentElement;
  return part;
}

/** Own messages are laid out at the end of the line. */
function isAtEnd(bubble: Element, part: Element): boolean {
  const view = bubble.ownerDocument.defaultView;
  if (view === null) return false;
  for (let element: Element | null = bubble, steps = 0; element !== null && steps < 8; element = element.parentElement, steps += 1) {
    if (view.getComputedStyle(element).justifyContent === 'flex-end') return true;
    if (element === part) break;
  }
  return false;
}

function mediaOf(bubble: Element): Media | undefined {
  if (bubble.querySelector('video') !== null) return 'video';
  if (bubble.querySelector('[aria-label="Play"], [aria-label="Pause"], audio') !== null) return 'voice';
  return [...bubble.querySelectorAll('img')].some((image) => image.closest(TEXT) === null) ? 'image' : undefined;
}
