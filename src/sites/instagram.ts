import type { Contact } from '../conversation/conversation.ts';
import type { Media, Row, Speaker } from '../conversation/message.ts';
import { first, sideFrom, textOf, withoutUndefined, type Side } from './dom.ts';
import { newestIn } from './newest.ts';
import { afresh, NEWEST, type Adapter, type Reading } from './site.ts';

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
  // Labels come late, and name the speaker.
  telling: ['aria-label'],
  recognises: (document) => document.querySelector(NAVIGATION) !== null && document.querySelector('a[href="/reels/"]') !== null,
  read(root, recall = afresh, most = NEWEST): Reading {
    const page = recall(root, pageOf);
    if (page === null) return { state: 'no-chat' };
    const { pane, peer, name } = page;
    const id = THREAD.exec(new URL(root.URL, 'https://www.instagram.com').pathname)?.[1];
    const bubbles = newestIn(pane, most, isBubble);
    if (bubbles.length === 0) {
      if (pane.querySelector(LOADING) !== null) return { state: 'unreadable' };
      return id === undefined && pane.querySelector(RUN) === null ? { state: 'no-chat' } : { state: 'unreadable' };
    }
    const facts = bubbles.map((bubble) => recall(unitOf(bubble), unitIn).get(bubble)!);
    const thread = threadOf(facts, page);
    const rows = facts.map((one) => rowOf(one, thread)).filter((row) => row !== null);
    if (rows.length === 0) return { state: 'unreadable' };
    const list = listOf(bubbles, pane);
    const contact: Contact = withoutUndefined({ name, handle: peer, standing: isRequest(root, page, list) ? ('message-request' as const) : undefined });
    // A tray can hold a thread on any page: then the address names none, and the peer's handle has to do.
    const key = id ?? peer ?? null;
    return { state: 'read', open: [{ conversation: { site: instagram.id, key, channel: 'chat', group: thread.group, contact, url: root.URL }, list, rows }] };
  },
};

/** The open thread, and what the page says of it beside its messages. */
interface Page {
  readonly pane: Element;
  readonly peer: string | undefined;
  readonly name: string | undefined;
  readonly own: string | undefined;
  readonly hasComposer: boolean;
}

function pageOf(root: Document): Page | null {
  const pane = findPane(root);
  if (pane === null || root.querySelector(LOGIN) !== null) return null;
  const header = first(pane, PEER) ?? first(root, PEER);
  return { pane, peer: handleOf(header), name: textOf(header?.querySelector('h2') ?? null) || undefined, own: ownHandle(root), hasComposer: root.querySelector(COMPOSER) !== null };
}

/** The pane by its label, or the smallest part of the page that holds composer and peer. */
function findPane(root: Document): Element | null {
  const labelled = first(root, ...PANE);
  if (labelled !== null) return labelled;
  for (let part = root.querySelector(COMPOSER)?.parentElement ?? null; part !== null; part = part.parentElement) {
    if (part.querySelector(PEER) !== null) return part;
  }
  return null;
}

function isBubble(element: Element): boolean {
  return element.matches(BUBBLE) && element.querySelector(BUBBLE) === null;
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
function isRequest(root: Document, { pane, hasComposer }: Page, list: Element): boolean {
  if (root.URL.includes('/direct/requests/')) return true;
  return !hasComposer && [...pane.querySelectorAll('[role="button"]')].filter((button) => isBefore(list, button) && !list.contains(button)).length === 3;
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & one.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** What a bubble says by itself and by what belongs to it. */
interface Facts {
  readonly bubble: Element;
  /** Handle beside the bubble, or beside its run. */
  readonly sender: string | undefined;
  /** Words of all labels around it. */
  readonly labels: ReadonlySet<string>;
  readonly said: Pick<Row, 'text' | 'media' | 'quoted'>;
}

/** The smallest part that says all about a bubble: its run, or where there is none, what holds it alone. */
function unitOf(bubble: Element): Element {
  return runOf(bubble) ?? partOf(bubble);
}

/** All bubbles of a run, because what belongs to each is told by where the next begins. */
function unitIn(unit: Element): ReadonlyMap<Element, Facts> {
  const bubbles = [...unit.querySelectorAll(BUBBLE), unit].filter(isBubble);
  return new Map(bubbles.map((bubble) => {
    const labels = [...partOf(bubble).querySelectorAll(LABELS)].filter((element) => !element.matches('a')).flatMap((element) => (element.getAttribute('aria-label') ?? '').split(/\s+/u));
    const said = withoutUndefined({ text: textOf(bubble.querySelector(TEXT)), quoted: quoteOf(bubble), media: mediaOf(bubble) });
    return [bubble, { bubble, sender: senderOf(bubble), labels: new Set(labels), said }];
  }));
}

/** Whose handles the page shows, and what its layout says of speakers known by them. */
interface Thread extends Pick<Page, 'peer' | 'own'> {
  readonly group: boolean;
  readonly sideOf: (bubble: Element) => Side | undefined;
}

function threadOf(facts: readonly Facts[], { peer, own }: Page): Thread {
  const senders = new Set(facts.map(({ sender }) => sender).filter((sender) => sender !== undefined && sender !== own));
  return { peer, own, group: senders.size > 1, sideOf: sideFrom(() => facts.map((one) => [one.bubble, signedSpeaker(one, { peer, own })])) };
}

/** The picture of the speaker, beside the last message of a run, leads to their profile; own runs have none. */
function senderOf(bubble: Element): string | undefined {
  return handleOf(unitOf(bubble).querySelector(AVATAR)?.closest('a') ?? null);
}

function rowOf(facts: Facts, thread: Thread): Row | null {
  const { said, sender, bubble } = facts;
  if (said.text === '' && said.media === undefined) return null;
  const signed = signedSpeaker(facts, thread);
  const from: Speaker = signed === 'unknown' ? (thread.sideOf(bubble) ?? 'unknown') : signed;
  return withoutUndefined({ from, sender: thread.group && from === 'them' ? sender : undefined, ...said });
}

/** Before the bubble of a reply stand a line such as "Robin replied to you" and the old text. */
function quoteOf(bubble: Element): string | undefined {
  const before = [...partOf(bubble).querySelectorAll(TEXT)].filter((text) => isBefore(text, bubble) && text.closest(`${BUBBLE}, [role="button"], a`) === null);
  return before.length < 2 ? undefined : textOf(before.at(-1)!) || undefined;
}

/** Labels with a handle are sure; alignment and the avatar come after; where nothing tells, nobody is named. */
function signedSpeaker({ bubble, labels, sender }: Facts, { peer, own }: Pick<Page, 'peer' | 'own'>): Speaker {
  if (peer !== undefined && labels.has(peer)) return 'them';
  if (own !== undefined && labels.has(own)) return 'me';
  if (isAtEnd(bubble)) return 'me';
  if (sender === undefined) return 'unknown';
  return sender === own ? 'me' : 'them';
}

/** The largest part around the bubble that holds no other bubble and does not leave its run. */
function partOf(bubble: Element): Element {
  const run = runOf(bubble);
  let part = bubble;
  while (part !== run && part.parentElement !== null && newestIn(part.parentElement, 2, isBubble).length === 1 && (run !== null || part === bubble)) part = part.parentElement;
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
