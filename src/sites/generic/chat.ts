/** Is this a chat? Votes on a place, and what speaks against it. */
import { CONTROL, isPainted } from './rows.ts';
import { edgesOf, hasFace, type Votes } from './speakers.ts';
import { upwards, type Sight } from './sight.ts';
import { isMessageLine, type Place } from './places.ts';
import type { Part } from './words.ts';
import { ASSISTANT, MACHINE, MESSAGE, NO_MESSAGE, PUBLIC } from './vocabulary.ts';

/** A place with so many votes is a chat; */
export const CHAT = 8;
/** with so many where another reader knows the page, and says that there is none. */
export const SURELY_CHAT = 12;

const FOREIGN = 'nav, aside[role="navigation"], [role="navigation"], [role="listbox"], [role="tree"], [role="menu"], [role="tablist"], [role="feed"], table[role="grid"], [contenteditable="true"]';
const CHAT_NAME = /chat|messag|msg|conversation|talk|thread|bubble|timeline|dialog/iu;
const PRICE = /(?:[€$£¥]\s?\d|\d\s?(?:€|EUR|USD|£))/u;

/** The sum of all votes for and against. */
export function votesForChat(place: Place, parts: readonly Part[], votes: readonly Votes[], sight: Sight): number {
  const { list, composer, rows, address } = place;
  const said = parts.filter((part) => !part.divider);
  const share = (test: (part: Part) => boolean): number => said.filter(test).length / Math.max(1, said.length);
  const edges = edgesOf(said, list, sight);
  const hasBothEdges = edges.includes('start') && edges.includes('end');
  const chain = [...upwards(list)];
  const near = chain.slice(0, 5);
  const isLog = near.some((element) => element.getAttribute('role') === 'log');
  const named = near.map((element) => element.getAttribute('aria-label') ?? '').join(' ');
  const scroller = chain.slice(0, 6).find((element) => /^(?:auto|scroll|overlay)$/u.test(sight.style(element).overflowY) && element !== list.ownerDocument.body);
  const controls = controlsIn(rows);
  const isTwoSided = votes.some(({ token = 0, attribute = 0 }) => Math.abs(token) > 2 || attribute !== 0);

  let sum = 0;
  if (composer !== null) sum += place.below ? 3 : 1;
  if (place.hasSend) sum += 1;
  if (composer !== null && isMessageLine(address)) sum += 2;
  if (isLog) sum += 4;
  if (MESSAGE.test(named)) sum += 2;
  if (near.some((element) => element.getAttribute('aria-live') === 'polite')) sum += 1;
  if (scroller !== undefined) sum += 2;
  if (hasBothEdges) sum += 4;
  if (isTwoSided) sum += 3;
  if (votes.some(({ name = 0 }) => name > 0) && votes.some(({ name = 0 }) => name < 0)) sum += 2;
  else if (votes.some(({ name = 0 }) => name < 0)) sum += 1;
  if (share(({ clock, sentAt }) => clock !== undefined || sentAt !== undefined) >= 0.3) sum += 1;
  if (sight.hasLayout && share((part) => isBubble(part, list, sight)) >= 0.6) sum += 1;
  if ([list, ...near.slice(1, 3), ...rows.slice(-3)].some((element) => CHAT_NAME.test(`${element.className} ${element.id} ${element.tagName}`))) sum += 1;

  if (chain.some((element) => element.matches(FOREIGN))) sum -= 6;
  if (rows.some((row) => row.querySelector('input[type="checkbox"], [role="checkbox"], input[type="radio"]') !== null)) sum -= 6;
  if (rows.filter((row) => row.matches('a[href], [role="option"], [role="treeitem"], [role="row"]') || row.querySelector('h1 a, h2 a, h3 a') !== null).length > rows.length / 2) sum -= 5;
  if (controls.filter((text) => PUBLIC.test(text)).length >= Math.max(2, rows.length / 2)) sum -= hasBothEdges ? 3 : 6;
  if (share(({ text }) => PRICE.test(text)) > 0.5) sum -= 4;
  if (share(({ text }) => text.length > 700) > 0.4) sum -= 3;
  if (rows.filter((row) => row.querySelector('h1, h2, h3, h4, pre, table') !== null && !row.matches('tr')).length > rows.length / 3) sum -= 2;
  if (namesOf(said).size > 2 && !hasBothEdges && !isTwoSided) sum -= 4;
  if (NO_MESSAGE.test(address)) sum -= 6;
  if (isAssistant(place, parts, list)) sum -= 12;
  return sum;
}

function namesOf(parts: readonly Part[]): Set<string> {
  return new Set(parts.flatMap(({ label }) => (label === undefined ? [] : [label])));
}

function isBubble(part: Part, list: Element, sight: Sight): boolean {
  return [...upwards(part.core, list)].some((element) => isPainted(element, sight)) || hasFace(part, sight);
}

/** What can be pressed in the rows. */
function controlsIn(rows: readonly Element[]): string[] {
  return rows.slice(-20).flatMap((row) => [...row.querySelectorAll(`${CONTROL}, a`)].map((control) => (control.getAttribute('aria-label') ?? control.textContent ?? '').trim()).filter((text) => text !== '' && text.length < 40));
}

/** Somebody talks with a machine. */
function isAssistant({ composer, address, head, beside, rows }: Place, parts: readonly Part[], list: Element): boolean {
  if (rows.some((row) => row.matches('[data-message-author-role]') || row.querySelector('[data-message-author-role]') !== null)) return true;
  const { ownerDocument: document } = list;
  if (parts.some(({ label }) => label !== undefined && MACHINE.test(label))) return true;
  const around = [address, ...head.slice(0, 8), ...beside, document.title, ...controlsIn(rows)];
  if (around.some((text) => ASSISTANT.test(text) || MACHINE.test(text.trim()))) return true;
  return composer !== null && [...document.querySelectorAll('button[aria-label], p, footer')].slice(0, 60).some((element) => ASSISTANT.test(element.getAttribute('aria-label') ?? (element.childElementCount < 3 ? element.textContent?.slice(0, 200) ?? '' : '')) && !rows.some((row) => row.contains(element)));
}
