/** The pieces of a mail's head, by what they tell: who wrote it, to whom, when, about what. */
import type { Contact } from '../../conversation/conversation.ts';
import { momentOf } from '../clock.ts';
import { withoutUndefined } from '../dom.ts';
import { isYou, languageOf } from '../you.ts';
import { addressesIn, addressIn, isMoment, LONGEST_LINE, type Item, type MailPlace } from './mail-place.ts';
import { labelIn, TO_ME, type Label } from './mail-vocabulary.ts';
import { holds, parentOf, upwards, type Sight } from './sight.ts';

export interface MailHeadParts {
  /** Null where no address can be told to be the sender's. */
  readonly sender: Contact | null;
  readonly isLabelled: boolean;
  /** The client calls the sender "me". */
  readonly isYou: boolean;
  readonly recipients: readonly string[];
  readonly isLabelledTo: boolean;
  readonly toMe: boolean;
  readonly subject: string | undefined;
  readonly isSubjectLabelled: boolean;
  readonly hasDate: boolean;
  readonly sentAt: number | undefined;
}

interface Labelled extends Item {
  readonly label: Label | undefined;
  /** The text without its label. */
  readonly value: string;
}

const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
/** Longer lines are texts. */
const LONGEST_NAME = 60;
const LONGEST_SUBJECT = 250;
/** Steps above the head in which its heading may stand. */
const MOST_STEPS = 12;

export function partsOf(place: MailPlace, sight: Sight): MailHeadParts {
  const { ownerDocument } = place.holder;
  const language = languageOf(ownerDocument);
  const items = labelled(place.head);
  const addressed = items.filter(({ address }) => address !== undefined);
  const sender = addressed.find(({ label }) => label === 'from') ?? addressed.find(({ label }) => label === undefined);
  const name = sender === undefined ? undefined : nameOf(sender, items);
  const recipients = addressed.filter((item) => item !== sender && item.label !== 'from' && (item.label === 'to' || item.address !== sender?.address));
  const dated = items.filter(({ label }) => label === 'date' || label === undefined).flatMap(({ value, element }) => [element.getAttribute('datetime') ?? '', ...['title', 'aria-label'].map((attribute) => element.getAttribute(attribute) ?? ''), ...value.split(/\s[·|•–-]\s/u)]);
  const dates = items.filter(({ label, value }) => label === 'date' && /\d/u.test(value)).map(({ value }) => value);
  const times = dated.filter((text) => isMoment(text, place.holder) || /^\d{4}-\d\d-\d\dT/u.test(text));
  const labelledSubject = items.find(({ label, value }) => label === 'subject' && value !== '')?.value;
  return {
    sender: sender === undefined ? null : withoutUndefined({ name, handle: sender.address }),
    isLabelled: sender?.label === 'from',
    isYou: name !== undefined && isYou(name, language),
    recipients: recipients.flatMap(({ text, address }) => [address!, ...addressesIn(text)]),
    isLabelledTo: items.some(({ label, value }) => label === 'to' && value !== ''),
    toMe: items.some(({ text }) => TO_ME.test(text)) || TO_ME.test(place.head.map(({ text }) => text).slice(0, 30).join(' ')),
    subject: labelledSubject ?? headingOf(place, sight) ?? titled(place, items) ?? largest(place, items, sight) ?? lineBefore(sender, name, items),
    isSubjectLabelled: labelledSubject !== undefined,
    hasDate: times.length + dates.length > 0,
    sentAt: [...times, ...dates].map((text) => momentOf(text, language)).find((time) => time !== undefined),
  };
}

/** Each piece with the label before it: in its own text, or in the piece before, which is nothing else; lists of recipients go on. */
function labelled(head: readonly Item[]): Labelled[] {
  let running: Label | undefined;
  let isPure = false;
  return head.map((item) => {
    const found = labelIn(item.text);
    if (found !== null) {
      running = found.label;
      isPure = found.rest === '';
      return { ...item, label: isPure ? undefined : found.label, value: found.rest };
    }
    const isValue = isPure || (running === 'to' && item.address !== undefined) || (running === 'from' && item.address !== undefined);
    const label = isValue ? running : undefined;
    if (!isValue || (running !== 'to' && item.address !== undefined)) running = undefined;
    // The name stands between label and address.
    isPure = isPure && running !== undefined && running !== 'subject' && running !== 'date' && item.address === undefined;
    return { ...item, label, value: item.text };
  });
}

/** The name before an address, or in the piece before. */
function nameOf(sender: Labelled, items: readonly Labelled[]): string | undefined {
  // What is shown comes before what is said to screen readers: "More about Ada".
  const shown = sender.isHidden && items.find(({ element, address, text }) => holds(sender.element, element) && address === undefined && nameIn(text) !== undefined);
  if (shown) return nameIn(shown.text);
  const own = nameIn(sender.value.slice(0, sender.value.toLowerCase().indexOf(sender.address!)));
  if (own !== undefined) return own;
  const before = items.slice(0, items.indexOf(sender)).findLast(({ value }) => value !== '');
  return before === undefined || before.element.closest(HEADING) !== null || before.label === 'subject' ? undefined : nameIn(before.value);
}

function nameIn(text: string): string | undefined {
  if (text.length > LONGEST_LINE) return undefined;
  const name = text.replace(/[<("'\s,:;[]+$/u, '').replace(/^["'\s]+/u, '');
  return name.length > 2 && name.length <= LONGEST_NAME && /\p{L}{2}/u.test(name) && !/\d[:.]\d\d/u.test(name) && addressIn(name) === undefined && labelIn(name) === null ? name : undefined;
}

/** The nearest heading before the words. */
function headingOf({ holder, head, host }: MailPlace, sight: Sight): string | undefined {
  let steps = 0;
  for (const part of upwards(holder)) {
    if ((steps += 1) > MOST_STEPS) return undefined;
    const heading = [...part.querySelectorAll(HEADING)].filter((one) => sight.isShown(one) && one.compareDocumentPosition(host) & one.DOCUMENT_POSITION_FOLLOWING && !one.contains(host) && !head.some(({ address, element }) => address !== undefined && one.contains(element))).at(-1);
    const text = lineOf(heading?.textContent);
    if (text !== undefined && labelIn(text)?.rest !== '') return labelIn(text)?.rest ?? text;
    if (parentOf(part) === null) return undefined;
  }
  return undefined;
}

/** A piece with which the title of the page begins or ends. */
function titled(place: MailPlace, items: readonly Labelled[]): string | undefined {
  const { title } = place.holder.ownerDocument;
  return items.find(({ value, address, label }) => value.length > 2 && address === undefined && label === undefined && !isMoment(value, place.holder) && (title.startsWith(value) || title.endsWith(value)))?.value;
}

/** The piece in letters larger than those of the words. */
function largest({ head, host, holder }: MailPlace, items: readonly Labelled[], sight: Sight): string | undefined {
  const size = (element: Element): number => Number.parseFloat(sight.style(element).fontSize) || 0;
  const common = size(host.tagName === 'IFRAME' ? holder : host);
  const [best] = items.filter(({ element, address, label, value }, index) => index < head.length && address === undefined && label === undefined && value.length > 2 && size(element) > common).toSorted((a, b) => size(b.element) - size(a.element));
  return lineOf(best?.value);
}

/** The piece before the sender. */
function lineBefore(sender: Labelled | undefined, name: string | undefined, items: readonly Labelled[]): string | undefined {
  if (sender === undefined) return undefined;
  const before = items.slice(0, items.indexOf(sender)).filter(({ value, address, label }) => value.length > 3 && value !== name && address === undefined && label === undefined && !/\d[:.]\d\d/u.test(value));
  return lineOf(before.at(-1)?.value);
}

function lineOf(text: string | null | undefined): string | undefined {
  const line = text?.replace(/\s+/gu, ' ').trim() ?? '';
  return line === '' || line.length > LONGEST_SUBJECT ? undefined : line;
}
