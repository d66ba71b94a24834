/** What in a list of messages nobody said: days, states, who came and left, what the page tells by itself. */
import { endOf, INITIALS, isCalling, isClock, LONGEST_NAME, type Leaf } from './leaves.ts';
import type { Part } from './part.ts';
import { isPainted, kindOf } from './rows.ts';
import { SMALLER, type Found } from './said.ts';
import { holds, parentOf, upwards, type Sight } from './sight.ts';
import { CAME, DELETED, DELIVERY, MESSAGE, NOT_SENT, REMARK, TYPING, WRITES } from './vocabulary.ts';

/** All rows, and what was found in them so far. */
interface Rows {
  readonly rows: readonly Element[];
  readonly leaves: readonly (readonly Leaf[])[];
  /** The leaf that holds the words of each; null where none does. */
  readonly mains: readonly (Leaf | null)[];
  readonly parts: readonly Part[];
  /** Size of the words, in most rows. */
  readonly largest: number;
}

/** Tells by the place of a row whether it is a notice: told by how it differs from the others. */
export function noticesAmong({ rows, leaves, mains, parts, largest }: Rows, sight: Sight): (index: number) => boolean {
  // Where names stand beside messages, what has none and is built in another way is a notice: somebody came or left.
  // So is what runs on from the name in one line, where messages do not: "Ada pinned a message".
  const fromName = parts.map(({ label }, index) => label !== undefined && leaves[index]!.some(({ element, text }) => text === label && mains[index] !== null && element !== mains[index]!.element && holds(mains[index]!.element, element)));
  const beginning = fromName.filter(Boolean).length;
  const saidPlaces = new Set(mains.flatMap((main, index) => (main === null || fromName[index]! ? [] : [main.path])));
  const isRunOn = (index: number): boolean => fromName[index]! && beginning * 4 <= parts.length && !saidPlaces.has(mains[index]!.path);
  // What the words stand in, in rows that have a name.
  const wordHolders = (index: number): string[] => [...upwards(mains[index]!.element, rows[index]!)].filter((part) => part !== rows[index] && part.classList.length > 0).map(kindOf);
  const labelled = new Set(mains.flatMap((main, index) => (parts[index]!.label === undefined || main === null ? [] : [endOf(main.path), ...wordHolders(index)])));
  const isUnlike = (index: number): boolean => isRunOn(index) || parts[index]!.label === undefined && parts[index]!.media === undefined && mains[index] !== null && ![endOf(mains[index]!.path), ...wordHolders(index)].some((place) => labelled.has(place));
  const unlike = parts.map((_, index) => isUnlike(index));
  // Where each line begins with its name, fewer lines need to have one.
  const most = beginning * 2 > parts.length ? 2.5 : 4;
  const areFew = unlike.filter(Boolean).length * most <= parts.length;
  const opening = openingOf(parts, mains);
  // Built like no message: it could not be sent, or at the end somebody is typing.
  const kinds = rows.map(kindOf);
  const isAlone = (index: number): boolean => parts[index]!.clock === undefined && kinds.indexOf(kinds[index]!) === kinds.lastIndexOf(kinds[index]!);
  const isCame = (index: number): boolean => CAME.test(rows[index]!.textContent ?? '') && kinds.filter((kind) => kind === kinds[index]).length * 2 < rows.length;
  // A quote in a bubble of its own, above the answer.
  const isQuote = (index: number): boolean => /quot/iu.test(rows[index]!.className) && rows[index]!.nextElementSibling === rows[index + 1] && parts.some(({ text }, place) => place !== index && text === parts[index]!.text);
  // Whose faces stand below the last message: who has read it.
  const isReader = (index: number): boolean => INITIALS.test(parts[index]!.text) && isAlone(index) && leaves.some((some, place) => place !== index && some.some((leaf) => leaf !== mains[place] && leaf.text === parts[index]!.text));
  // A name in small letters above the bubbles of its group.
  const isNameAbove = (index: number): boolean => leaves[index]!.length === 1 && isCalling(parts[index]!.text) && mains[index] !== null && mains[index]!.size < largest * SMALLER && parts[index + 1]?.divider === false && kinds[index + 1] !== kinds[index] && !isInBox(mains[index]!.element, rows[index]!) && isInBox(mains[index + 1]?.element ?? rows[index + 1]!, rows[index + 1]!);
  const isInBox = (element: Element, row: Element): boolean => [...upwards(element, parentOf(row))].some((part) => isPainted(part, sight));
  // "Ada is writing": in a row of its own kind, or nothing but that behind her name.
  const labels = new Set(parts.flatMap(({ label }) => (label === undefined ? [] : [label, label.split(' ')[0]!])));
  const writes = (text: string): boolean => [...labels].some((label) => text.startsWith(label) && WRITES.test(text.slice(label.length)));
  const isTyping = (index: number): boolean => index >= parts.length - 2 && parts[index]!.clock === undefined && ((isAlone(index) && TYPING.test(parts[index]!.text)) || writes(parts[index]!.text));
  const isOfPage = (index: number): boolean => isReader(index) || isNameAbove(index) || isCame(index) || isQuote(index) || isTyping(index) || (isAlone(index) && NOT_SENT.test(parts[index]!.text));
  return (index) => index < opening || (areFew && unlike[index]!) || isOfPage(index);
}

/** So many rows at the top are like no other, and have no clock where others have: the subject, the beginning of the talk. */
function openingOf(parts: readonly Part[], mains: readonly (Leaf | null)[]): number {
  const isOpening = (index: number): boolean => {
    const { row, clock, sentAt, divider } = parts[index]!;
    if (divider) return true;
    return clock === undefined && sentAt === undefined && !parts.some((other, place) => place !== index && (kindOf(other.row) === kindOf(row) || (mains[index] !== null && mains[place] !== null && endOf(mains[place]!.path) === endOf(mains[index]!.path))));
  };
  const first = parts.findIndex((_, index) => !isOpening(index));
  const said = parts.slice(first).filter(({ divider }) => !divider);
  return first > 0 && said.filter(({ clock, sentAt }) => clock !== undefined || sentAt !== undefined).length > said.length / 2 ? first : 0;
}

/** A row that is nothing but a date, a clock, or a small word on the delivery of the last. */
export function isDivider(row: Element, text: string, main: Leaf | null, leaves: readonly Leaf[], { largest, wordedKinds }: Found): boolean {
  if (main === null || leaves.filter(({ control }) => !control).length > 2) return false;
  if (DELIVERY.test(text) && main.size < largest) return true;
  if (!isClock(text) && !REMARK.test(text)) return false;
  if (/\d/u.test(text)) return row.querySelector('time') !== null || text.length > 5;
  // "Tomorrow", as large as all words and in a row like theirs, is an answer.
  return main.size < largest || !wordedKinds.has(kindOf(row));
}

const SYSTEM = /(?<![a-z])(?:join|part|quit|topic|system|notice|notification|announcement|separator|divider|statuslog)(?![a-z])/iu;
const SYSTEM_NAME = /^data-(?:is-)?system(?![a-z])/u;
const SYSTEM_VALUE = /^(?:system|service|event|notice)(?:[-_ ](?:message|event|notice|line|row|item))?$/iu;
/** "message--system", "system-message": one of several kinds of messages, and none of a person. */
const SYSTEM_KIND = /(?:^|[-_ ])(?:system|service)(?:[-_ ]|$)/u;

const SYSTEM_BOX = '[class*="message--system" i], [class*="message-system" i], [class*="system-message" i]';

/** The page itself says so of the row, of what fills it alone, or of what all its texts stand in: by a type, or by a class that calls it no message, or one of the system. */
export function isSystem(row: Element, leaves: readonly Leaf[]): boolean {
  return saysSystem(row) || (leaves.length > 0 && leaves.every(({ element }) => [...upwards(element, parentOf(row))].some((part) => part.matches(SYSTEM_BOX))));
}

function saysSystem(row: Element): boolean {
  return callsSystem(row as HTMLElement) || (row.classList.length === 0 && row.childElementCount === 1 && saysSystem(row.firstElementChild!));
}

function callsSystem({ className, dataset: { type = '' }, attributes }: HTMLElement): boolean {
  if ([...attributes].some(({ name, value }) => (SYSTEM_NAME.test(name) && value !== 'false') || (name.startsWith('data-') && SYSTEM_VALUE.test(value)))) return true;
  return SYSTEM.test(type) || (SYSTEM.test(className) && (SYSTEM_KIND.test(className) || !/message|msg|bubble/iu.test(className)));
}

/** It was a message, and was taken back. */
export function isTakenBack(row: Element, text: string): boolean {
  return DELETED.test(text) || (text.length < LONGEST_NAME && MESSAGE.test(text) && isRemoved(row));
}

/** The page calls it removed, and says so in its place. */
function isRemoved(row: Element): boolean {
  return [row, ...row.querySelectorAll('[class]')].some(({ classList }) => [...classList].some((name) => /(?:^|[-_])(?:removed|deleted|retracted|recalled|unsent)/iu.test(name.replace(/([a-z])([A-Z])/gu, '$1-$2'))));
}
