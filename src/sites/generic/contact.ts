/** By what name the page calls the other side: above the list, beside the line to write in, or paired with "you". */
import { isClock } from './leaves.ts';
import type { Place } from './places.ts';
import { ownText } from './rows.ts';
import { holderOf, parentOf, upwards, type Sight } from './sight.ts';
import { isYou, languageOf } from '../you.ts';
import { ACCOUNT, AND, OWN_ACCOUNT, TALK, WITH_YOU, YOU } from './vocabulary.ts';
import type { Part } from './part.ts';

/** Longer lines are texts, no titles. */
const LONGEST_LINE = 80;

/**
 * The most striking line above the list; where names stand in the rows, the one that is part of it ("Talk with Marek").
 * @param own the person's own name, which pages show above a list as well
 */
export function contactOf(head: readonly string[], parts: readonly Part[], own: string | undefined): string | undefined {
  const lines = head.filter((text) => /\p{L}{2}/u.test(text) && !isClock(text) && !(own !== undefined && ` ${text} `.includes(` ${own} `)));
  const names = [...namesIn(parts)];
  const line = lines.find((one) => namesHeld(one, names).length > 0);
  const within = line === undefined ? [] : namesHeld(line, names);
  return within.length === 1 ? within[0] : within.length > 1 ? line : lines[0];
}

/** "You" in some languages, and a name or another word in others. */
const NAMES_ELSEWHERE = /^(?:ben|sen|ty|ja|jag|io|sie)$/iu;

/** Whether the page calls the person so: "You", "Du (online)". */
export function callsPerson(label: string, document: Document): boolean {
  const word = label.replace(/\s?[:,(].*$/u, '');
  return NAMES_ELSEWHERE.test(word) ? isYou(word, languageOf(document)) : YOU.test(label);
}

/** Which of several names a text holds, each as words of its own: "Ada, Kim and 2 others". */
export function namesHeld(text: string, names: readonly string[]): string[] {
  const words = ` ${wordsOf(text)} `;
  return names.filter((name) => name.length > 1 && words.includes(` ${wordsOf(name)} `));
}

function wordsOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/**
 * Whom a line above the list, or one between the messages that is nothing else or begins by "conversation", names together with the person: "You and Kim", "Conversation
 * between Mara and you". In messages people say "you" and names as well.
 */
export function pairedWithYou(head: readonly string[], parts: readonly Part[]): string | undefined {
  const names = namesIn(parts);
  const between = parts.flatMap(({ label, text }) => {
    const found = label === undefined ? pairIn(text, names) : undefined;
    return found !== undefined && (found.isAll || TALK.test(text)) ? [found] : [];
  });
  const paired = [...head.flatMap((line) => pairIn(line, names) ?? []), ...between].map(({ name }) => name);
  return new Set(paired).size === 1 ? paired[0] : undefined;
}

/** A line that is nothing but such a pair. */
export function isPair(text: string, name: string): boolean {
  return pairIn(text, new Set([name]))?.isAll === true;
}

/** A chat that takes more than this share of the page's width has nothing beside it. */
const MOST_WIDTH = 0.85;
/** Steps from what holds both list and line to write in up to what holds the head as well. */
const STEPS_TO_HEAD = 2;

/**
 * Whether the other's name stands in the pane of the chat itself, outside its rows, and the person's does not: beside the pane, or named
 * elsewhere, pages name whoever is logged in.
 */
export function isNamedInPane({ list, composer, head }: Pick<Place, 'list' | 'composer' | 'head'>, contact: string, names: readonly string[], sight: Sight): boolean {
  // Below another title it can be whose thing is talked about: the person's.
  if (composer === null || !sight.hasLayout || names.length !== 2 || !names.includes(contact) || head[0] !== contact) return false;
  const own = names.find((name) => name !== contact)!;
  const { body } = list.ownerDocument;
  // "Chatting as Ada": a name that stands alone in its line, or begins it.
  const begins = ({ parentElement }: Text, name: string): boolean => {
    const line = [...upwards(parentElement!)].find((part) => !/^inline/u.test(sight.style(part).display))?.textContent ?? '';
    return !/\p{L}/u.test(line.slice(0, line.indexOf(name)));
  };
  const isNamed = (around: Element, name: string, but: Element): boolean => {
    for (const text of textsIn(around, but)) if (text.data.trim() === name && (name === own || begins(text, name))) return true;
    return false;
  };
  const holder = holderOf([list, composer]);
  const pane = holder === null ? undefined : [...upwards(holder, parentOf(body))].slice(0, STEPS_TO_HEAD + 1).find((part) => isNamed(part, contact, list));
  if (pane === undefined || isNamed(pane, own, list)) return false;
  const widthOf = (element: Element): number => sight.box(element).right - sight.box(element).left;
  return widthOf(pane) < widthOf(body) * MOST_WIDTH || isNamed(body, own, pane);
}

/** Places where pages name whoever is logged in. */
const BANNER = 'header *, nav *, [role="banner"] *, button, [class*="user" i], [class*="account" i], [id*="user" i], [id*="account" i], [class*="member" i], li, aside *';
/** Longer than this is no greeting. */
const LONGEST_WORDS = 24;
/** So many of them are looked at. */
const MOST_PLACES = 600;

export interface Account {
  readonly name: string;
  /** The page says outright that it is the person: "Ada (you)". */
  readonly isTold: boolean;
}

/**
 * Which of the names in the rows is that of the person's own account: "Howdy, Ada", "Ada (you)", a menu with the picture of Ada called "Me".
 * @returns undefined where none is, or several are
 */
export function accountIn(list: Element, head: readonly string[], parts: readonly Part[]): Account | undefined {
  const names = [...new Set(parts.flatMap(({ label }) => (label === undefined || callsPerson(label, list.ownerDocument) ? [] : [label])))];
  if (names.length < 2) return undefined;
  const told = toldIn(list, names);
  // In the title of a talk stands the other: whoever is said to be the person there is not told.
  const isAbove = (name: string): boolean => namesHeld(head[0] ?? '', names).join() === name;
  if (told !== undefined) return isAbove(told) ? undefined : { name: told, isTold: true };
  const found = new Set<string>();
  for (const element of [...list.ownerDocument.querySelectorAll(BANNER)].slice(0, MOST_PLACES)) {
    const said = [ownText(element), ...['alt', 'title', 'aria-label'].map((name) => element.getAttribute(name) ?? '')].map((text) => text.trim());
    const name = names.find((one) => said.some((text) => text === one || (text.length < LONGEST_LINE && (text.endsWith(` ${one}`) || text.startsWith(`${one} `)))));
    if (name === undefined || list.contains(element)) continue;
    if (callsOwn(element, name) || (element.parentElement !== null && callsOwn(element.parentElement, name)) || [...upwards(element)].slice(2, 4).some(isOwn)) found.add(name);
  }
  const [name] = found;
  return found.size === 1 && !isAbove(name!) ? { name: name!, isTold: false } : undefined;
}

/** The one name beside which "(you)" stands outside the list. */
function toldIn(list: Element, names: readonly string[]): string | undefined {
  const found = new Set<string>();
  for (const { data, parentElement } of textsIn(list.ownerDocument.body, list)) {
    const you = /\((\p{L}+)\)\s*$/u.exec(data)?.[1];
    // "(sie)" says as well how somebody wants to be spoken of, and "(Ben)" how they are called.
    if (you === undefined || you.toLowerCase() === 'sie' || !isYou(you, languageOf(list.ownerDocument))) continue;
    const beside = [parentElement, parentElement!.parentElement].map((element) => (element?.textContent ?? '').replace(`(${you})`, '').trim());
    for (const name of names) if (beside.includes(name)) found.add(name);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** By what the page itself calls it. */
function isOwn(element: Element): boolean {
  return ACCOUNT.test(`${element.id} ${element.getAttribute('class') ?? ''} ${element.getAttribute('aria-label') ?? ''}`.replace(/([a-z])([A-Z])/gu, '$1 $2').replace(/[_-]/gu, ' '));
}

function callsOwn(element: Element, name: string): boolean {
  const text = element.textContent ?? '';
  // What else stands there; "You: see you then" under a name is the last line of a talk, and so is "hi" behind one.
  const besides = text.replace(name, ' ').trim();
  const before = text.includes(name) ? text.slice(0, text.indexOf(name)) : text;
  return isOwn(element) || (besides.length < LONGEST_WORDS && !besides.includes(':') && (ACCOUNT.test(before) || OWN_ACCOUNT.test(besides.replace(/[()]/gu, '')) || callsPerson(besides.replace(/[()\s]/gu, ''), element.ownerDocument)));
}

/** So many texts of the page are looked at. */
const MOST_TEXTS = 3_000;
/** Of NodeFilter, which pages without a window do not have: elements and texts, of which the texts are taken. */
const [SHOWN, TAKEN, LEFT, PASSED] = [5, 1, 2, 3] as const;

/** The texts that stand in a part of the page, without those in another. */
function* textsIn(around: Element, but: Element): Generator<Text> {
  const walker = around.ownerDocument.createTreeWalker(around, SHOWN, (node) => (node === but || /^(?:SCRIPT|STYLE)$/u.test(node.nodeName) ? LEFT : node.nodeType === node.TEXT_NODE && node.nodeValue!.length <= LONGEST_LINE ? TAKEN : PASSED));
  for (let count = 0; count < MOST_TEXTS && walker.nextNode() !== null; count += 1) yield walker.currentNode as Text;
}

const AFTER_YOU = new RegExp(`${WITH_YOU.source}\\s*${AND.source}\\s*$`, 'iu');
const BEFORE_YOU = new RegExp(`^\\s*${AND.source}\\s*${WITH_YOU.source}`, 'iu');

/** @returns with whether hardly a word more stands in the line */
function pairIn(line: string, names: ReadonlySet<string>): { readonly name: string; readonly isAll: boolean } | undefined {
  if (line.length > LONGEST_LINE || !WITH_YOU.test(line)) return undefined;
  const held = [...names].filter((name) => name.length > 1 && ` ${line.replace(/[.,:;&+·–-]/gu, ' ')} `.includes(` ${name} `));
  if (held.length !== 1) return undefined;
  const name = held[0]!;
  const at = line.indexOf(name);
  if (!AFTER_YOU.test(line.slice(0, at)) && !BEFORE_YOU.test(line.slice(at + name.length))) return undefined;
  const besides = line.replace(name, ' ').replace(WITH_YOU, ' ').match(/\p{L}+/gu) ?? [];
  return { name, isAll: besides.length < 2 };
}

function namesIn(parts: readonly Part[]): Set<string> {
  return new Set(parts.flatMap(({ label, hints }) => (label === undefined ? hints : [label, ...hints])).filter((name) => !YOU.test(name)));
}
