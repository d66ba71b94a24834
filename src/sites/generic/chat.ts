/** Is this a chat? Votes on a place, and what speaks against it. */
import { INITIALS } from './leaves.ts';
import { CONTROL, isPainted } from './rows.ts';
import { edgesOf, hasFace, isTimeline, OUTRIGHT, speakerFrom, type Votes } from './speakers.ts';
import { upwards, type Sight } from './sight.ts';
import { SCROLLS, type Place } from './places.ts';
import type { Part } from './part.ts';
import { ANSWER, ASSISTANT, ASSISTANT_SIGNS, MACHINE, MACHINE_SAID, MACHINE_TITLE, MESSAGE, NO_MESSAGE, PRIVATE, PUBLIC } from './vocabulary.ts';

/** A place with so many votes is a chat, if it shows in some way that two sides speak; */
export const CHAT = 8;
/** with so many where another reader knows the page, and says that there is none. */
export const SURELY_CHAT = 12;

const FOREIGN = 'nav, aside[role="navigation"], [role="navigation"], [role="listbox"], [role="tree"], [role="menu"], [role="tablist"], [role="feed"], table[role="grid"], [contenteditable="true"]';
const CHAT_NAME = /chat|messag|msg|conversation|talk|thread|bubble|timeline|dialog/iu;
const CHAPTER = 'h1, h2, h3, h4, table';
/** Higher than this, px, are cards and sections, seldom messages. */
const TALL = 180;
const PRICE = /(?:[€$£¥]\s?\d|\d\s?(?:€|EUR|USD|£))/u;

/** Votes by what casts them. */
export type Ballot = Readonly<Record<string, number>>;

/** The sum of a ballot; nothing where no sign tells a talk from a list of any other kind. */
export function sumOf(ballot: Ballot): number {
  const { edges, directions, names, log, label, scrolls, speakers, room, private: ofTwo = 0 } = ballot;
  const isTalk = edges! + directions! + log! + room! > 0 || names! > 1 || (label! + scrolls! + ofTwo > 0 && speakers! > 0);
  return isTalk ? Object.values(ballot).reduce((sum, vote) => sum + vote, 0) : 0;
}

/** All votes for and against. */
export function votesForChat(place: Place, parts: readonly Part[], votes: readonly Votes[], sight: Sight): Ballot {
  const { list, composer, rows, address } = place;
  const said = parts.filter((part) => !part.divider);
  const share = (test: (part: Part) => boolean): number => said.filter(test).length / Math.max(1, said.length);
  const edges = edgesOf(said, list, sight);
  const hasBothEdges = edges.includes('start') && edges.includes('end');
  const chain = [...upwards(list)];
  const near = chain.slice(0, 5);
  const isLog = near.some((element) => element.getAttribute('role') === 'log');
  const named = near.map((element) => element.getAttribute('aria-label') ?? '').join(' ');
  const scroller = chain.slice(0, 10).find((element) => SCROLLS.test(sight.style(element).overflowY) && element !== list.ownerDocument.body);
  const controls = controlsIn(rows);
  const isTwoSided = votes.some(({ token = 0, attribute = 0, account = 0 }) => Math.abs(token) > 2 || attribute !== 0 || Math.abs(account) >= OUTRIGHT);

  const isForeign = chain.some((element) => element.matches(FOREIGN));
  const hasChoices = rows.some((row) => row.querySelector('input[type="checkbox"], [role="checkbox"], input[type="radio"]') !== null);
  const isPrivate = [list.ownerDocument.title, ...place.head.slice(0, 5)].some(callsPrivate);
  const links = said.filter(({ row, core }) => row.matches('a[href], [role="option"], [role="treeitem"], [role="row"]') || (isPrivate ? core.closest('a') !== null : row.querySelector('h1 a, h2 a, h3 a') !== null));
  // Some editors show what is asked for beside themselves.
  const isMessage = composer !== null && (MESSAGE.test(address) || (address === '' && place.beside.some((text) => MESSAGE.test(text) && !NO_MESSAGE.test(text))));
  const isPublic = !isPrivate && !(isLog && isMessage) && controls.filter((text) => PUBLIC.test(text)).length >= Math.max(2, rows.length / 2);
  // Names come again; what stands above each part once is its title.
  const names = said.flatMap(({ label }) => label ?? []);
  const callsNames = names.length < 4 || new Set(names).size < names.length;
  const chapters = said.filter(({ row, label }) => row.tagName !== 'TR' && [row, ...row.querySelectorAll(CHAPTER)].some((part) => part.matches(CHAPTER) && (label === undefined || !callsNames || !part.textContent?.includes(label))));
  const [namesMe, namesThem] = [votes.some(({ name = 0 }) => name > 0), votes.some(({ name = 0 }) => name < 0)];
  const isNamedChat = [list, ...near.slice(1, 3), ...rows.slice(-3)].some((element) => CHAT_NAME.test(`${element.className} ${element.id} ${element.tagName}`));

  const isBare = !isMessage && !MESSAGE.test(list.ownerDocument.title) && !isLog && !MESSAGE.test(named) && scroller === undefined && !isTwoSided && !namesThem && !isNamedChat;

  // In a public room nobody may be known, but every message has its sender, and the list says what it is.
  const isRoom = MESSAGE.test(named) && scroller !== undefined && MESSAGE.test(address) && said.every((part) => part.label !== undefined);

  return {
    composer: composer === null ? 0 : place.below ? 3 : 1,
    send: place.hasSend ? 1 : 0,
    address: isMessage ? 2 : 0,
    log: isLog ? 4 : 0,
    label: MESSAGE.test(named) ? 2 : 0,
    live: near.some((element) => element.getAttribute('aria-live') === 'polite') ? 1 : 0,
    scrolls: scroller === undefined ? 0 : 2,
    edges: hasBothEdges ? 4 : 0,
    directions: isTwoSided ? 3 : 0,
    names: !namesThem ? 0 : !namesMe ? 1 : votes.some(({ name = 0 }) => name >= OUTRIGHT) ? 3 : 2,
    speakers: votes.filter((vote) => speakerFrom(vote) !== 'unknown').length > votes.length / 2 ? 1 : 0,
    room: isRoom ? 1 : 0,
    clocks: share(({ clock, sentAt }) => clock !== undefined || sentAt !== undefined) >= 0.3 ? 1 : 0,
    bubbles: sight.hasLayout && share((part) => isBubble(part, list, sight)) >= 0.6 ? 1 : 0,
    called: isNamedChat ? 1 : 0,
    private: isPrivate ? 6 : 0,

    foreign: isForeign ? -6 : 0,
    choices: hasChoices ? -6 : 0,
    links: links.length > rows.length / 2 ? -5 : 0,
    public: isPublic ? (hasBothEdges ? -3 : -6) : 0,
    flows: scroller === undefined && sight.hasLayout && isLongPage(list) ? (isTwoSided && isMessage ? -1 : -3) : 0,
    prices: share(({ text }) => PRICE.test(text)) > 0.5 ? -4 : 0,
    long: share(({ text }) => text.length > 700) > 0.4 ? -3 : 0,
    tall: sight.hasLayout && share(({ row }) => sight.box(row).bottom - sight.box(row).top > TALL) > 0.6 ? -3 : 0,
    chapters: chapters.length >= Math.max(2, said.length / 3) ? (isPrivate ? -3 : -10) : 0,
    bare: isBare ? -4 : 0,
    timeline: isTimeline(said, list, sight) ? -10 : 0,
    form: composer !== null && !isPrivate && fieldsBeside(composer) > 0 ? -4 : 0,
    crowd: new Set(names).size > 2 && !hasBothEdges && !isTwoSided && !isRoom && !(namesMe && namesThem) ? -4 : 0,
    purpose: NO_MESSAGE.test(address) || (!isMessage && asksAnswer(place.beside)) ? -6 : 0,
    assistant: isAssistant(place, parts, list) ? -12 : 0,
  };
}

const LONGEST_TITLE = 300;

/** A part of the title is nothing but these words: boards have links to private messages on every page, and threads about them. */
export function callsPrivate(title: string): boolean {
  return title.slice(0, LONGEST_TITLE).split(/\s+[-–—|•·»]\s+|:\s+/u).some((part) => PRIVATE.test(part) && /^\p{L}{0,3}$/u.test(part.replace(PRIVATE, '').replace(/[\d()\s]/gu, '')));
}

/** "Your answer", where nothing else calls it a message. */
function asksAnswer(beside: readonly string[]): boolean {
  return beside.some((text) => ANSWER.test(text)) && !beside.some((text) => MESSAGE.test(text));
}

/** Who writes to a chat need not give a name or an address first. */
function fieldsBeside(composer: Element): number {
  const fields = composer.closest('form')?.querySelectorAll('input:not([type]), input[type="text"], input[type="email"], input[type="tel"], select') ?? [];
  return [...fields].filter((field) => field !== composer).length;
}

/** A page that is read by scrolling the whole of it. */
function isLongPage({ ownerDocument: { documentElement } }: Element): boolean {
  return documentElement.scrollHeight > documentElement.clientHeight * 1.3;
}

function isBubble(part: Part, list: Element, sight: Sight): boolean {
  return [...upwards(part.core, list)].some((element) => isPainted(element, sight)) || hasFace(part, sight);
}

/** What can be pressed in the rows. */
function controlsIn(rows: readonly Element[]): string[] {
  return rows.slice(-20).flatMap((row) => [...row.querySelectorAll(`${CONTROL}, a`)].map((control) => (control.getAttribute('aria-label') ?? control.textContent ?? '').trim()).filter((text) => text !== '' && text.length < 40));
}

/** Rows that the page's own names give to a machine. */
const MACHINE_ROW = '[data-message-author-role], [data-role="assistant"], [data-author="assistant"], [class~="assistant"], [class*="assistant-message"], [class*="message-assistant"], [class*="message--assistant"]';
/** So many signs together, each of which people's chats can have as well. */
const SIGNS = 3;
/** Buttons and lines of the page that are looked at for words about machines. */
const MOST_WORDS = 80;

/** Somebody talks with a machine. */
function isAssistant({ composer, address, head, beside, rows }: Place, parts: readonly Part[], list: Element): boolean {
  if (rows.some((row) => row.matches(MACHINE_ROW) || row.querySelector(MACHINE_ROW) !== null)) return true;
  // Among round pictures with letters, "AI" is what is left of a name.
  const labels = parts.flatMap(({ label }) => label ?? []);
  const areCut = labels.every((label) => INITIALS.test(label)) && labels.some((label) => !MACHINE.test(label));
  if (parts.some(({ label, hints }) => (!areCut && MACHINE.test(label ?? '')) || hints.some((hint) => MACHINE.test(hint)))) return true;
  if (parts.some(({ text }) => MACHINE_SAID.test(text.slice(0, 200))) || head.slice(0, 3).some((line) => MACHINE_TITLE.test(line))) return true;
  const { ownerDocument: document } = list;
  const around = [address, ...head.slice(0, 8), ...beside, document.title, ...controlsIn(rows)];
  if (composer !== null) around.push(...wordsAround(rows, document));
  return around.some((text) => ASSISTANT.test(text) || MACHINE.test(text.trim())) || ASSISTANT_SIGNS.filter((sign) => around.some((text) => sign.test(text))).length >= SIGNS;
}

/** Labels of buttons and short lines outside the rows. */
function wordsAround(rows: readonly Element[], document: Document): string[] {
  const elements = [...document.querySelectorAll('button, p, footer, small')].slice(-MOST_WORDS);
  return elements.filter((element) => !rows.some((row) => row.contains(element))).map((element) => element.getAttribute('aria-label') ?? (element.childElementCount < 3 ? (element.textContent ?? '').slice(0, 200) : ''));
}
