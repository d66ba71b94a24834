/** Is this an opened mail? Votes on a place, and what speaks against it. */
import type { Ballot } from './chat.ts';
import type { MailHeadParts } from './mail-head-parts.ts';
import type { MailPlace } from './mail-place.ts';
import { ACTIONS, ARCHIVE, FOLDER_NAMES, MAIL_ADDRESS, MAIL_TITLE, OTHER_ACTION, OTHER_LABEL } from './mail-vocabulary.ts';
import { kindOf } from './rows.ts';
import { upwards, type Root, type Sight } from './sight.ts';

/** A place with so many votes is an opened mail, if the page shows in two ways that it is about mails; */
export const MAIL = 8;
/** with so many where another reader knows the page. */
export const SURELY_MAIL = 10;

/** Pieces of the page that are looked at for words of mail clients. */
const MOST_LABELS = 1_500;
const LONGEST_LABEL = 40;

const PUBLIC = 'link[rel="canonical"], meta[property^="og:"], link[rel="alternate"][type*="rss"], link[rel="alternate"][type*="atom"], [itemtype*="Article"]';

/** The sum of a ballot; nothing where head, words, or all signs of a mail client are missing. */
export function sumOfMail(ballot: Ballot): number {
  const { sender, body, subject, date, second, actions, to, title, address, folders, label, many } = ballot;
  const signs = actions! + to! + title! + address! + folders! + label!;
  const isMail = sender! > 0 && body! > 0 && subject! + date! > 0 && date! + to! + second! > 0 && signs >= (many === 0 ? 2 : 4);
  return isMail ? Object.values(ballot).reduce((sum, vote) => sum + vote, 0) : 0;
}

/** All votes for and against. */
export function votesForMail(place: MailPlace, parts: MailHeadParts, labels: readonly string[], sight: Sight): Ballot {
  const { ownerDocument: document } = place.holder;
  const can = (kind: keyof typeof ACTIONS): boolean => labels.some((text) => ACTIONS[kind].test(text));
  const [reply, forward, away] = [can('reply'), can('forward'), can('away')];
  const folders = FOLDER_NAMES.filter((name) => labels.some((text) => name.test(text))).length;
  const heading = parts.subject !== undefined && !parts.isSubjectLabelled && document.title.includes(parts.subject);
  const isHead = (text: string): boolean => place.head.some((item) => item.text.replace(/\s*:.*$/u, '') === text);
  return {
    sender: parts.sender === null ? 0 : parts.isLabelled ? 3 : 2,
    name: parts.sender?.name === undefined ? 0 : 1,
    subject: parts.subject === undefined ? 0 : heading || parts.isSubjectLabelled ? 2 : 1,
    date: parts.hasDate ? 1 : 0,
    body: place.body === place.host && !place.isSolid ? 1 : 2,
    label: parts.isLabelled ? 1 : 0,
    to: parts.toMe ? 2 : parts.isLabelledTo ? 1 : 0,
    second: parts.recipients.length > 0 ? 1 : 0,
    actions: reply && forward ? 3 : (reply || forward) && away ? 1 : 0,
    folders: folders > 2 ? 2 : folders > 1 ? 1 : 0,
    title: MAIL_TITLE.test(document.title) ? 1 : 0,
    address: Math.min(2, new Set(`${document.URL} ${document.baseURI}`.match(MAIL_ADDRESS)?.map((word) => word.slice(1).toLowerCase())).size),
    many: place.isOneOfMany ? (place.isSolid ? -1 : -12) : 0,
    row: isRowOfList(place) ? -12 : 0,
    public: document.querySelector(PUBLIC) === null ? 0 : -5,
    archive: labels.some((text) => ARCHIVE.test(text)) ? -6 : 0,
    feed: [...upwards(place.holder)].some((part) => part.matches('[role="feed"], [role="log"], [role="dialog"] form')) ? -4 : 0,
    otherLabels: -4 * Math.min(2, new Set(place.head.map(({ text }) => text.replace(/\s*:.*$/u, '')).filter((text) => OTHER_LABEL.test(text) && isHead(text))).size),
    otherActions: -4 * Math.min(2, actionsIn(document, sight).filter((text) => OTHER_ACTION.test(text)).length),
  };
}

/** So many rows of a kind are a list. */
const ROWS = 3;

/** The words are one line among several of its kind: a list of mails. */
function isRowOfList({ host, isSolid }: MailPlace): boolean {
  const row = host.closest('tr, li, [role="row"], [role="option"]');
  return row !== null && !isSolid && [...row.parentElement!.children].filter((other) => kindOf(other) === kindOf(row)).length >= ROWS;
}

/** What can be pressed, outside of forms to write in. */
function actionsIn(root: Root, sight: Sight): string[] {
  return [...root.querySelectorAll('button, [role="button"], input[type="submit"]')]
    .filter((element) => element.closest('form')?.querySelector('textarea, [contenteditable="true"]') == null && sight.isShown(element))
    .map(labelOf);
}

/** Short texts and labels that a client's own parts show: what can be pressed, folders, links. */
export function labelsIn(root: Root, sight: Sight): string[] {
  return [...root.querySelectorAll('button, a, input[type="submit"], [role="button"], [role="menuitem"], [role="treeitem"], [role="link"], [role="option"], li, nav *, [aria-label], [title], div, span')]
    .slice(0, MOST_LABELS)
    .filter((element) => !isDead(element) && sight.isShown(element))
    .map(labelOf)
    .filter((text) => text !== '' && text.length <= LONGEST_LABEL);
}

function isDead(element: Element): boolean {
  return element.hasAttribute('disabled') || element.getAttribute('aria-disabled') === 'true';
}

function labelOf(element: Element): string {
  const said = ['aria-label', 'title', 'data-tooltip', 'value'].map((name) => element.getAttribute(name) ?? '').find((text) => text !== '');
  return (said ?? (element.childElementCount > 2 ? '' : (element.textContent ?? ''))).slice(0, 200).replace(/^[^\p{L}]+|[^\p{L}).\d]+$/gu, '').replace(/\s+/gu, ' ').trim();
}
