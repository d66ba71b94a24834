import { hourOf, orderOf, plainDigits, timeOf, type WrittenTime } from './clock.ts';
import { ImportError, type ExportedMessage, type ExportedText, type Problem, type Read } from './exported.ts';
import { meBeside } from './speakers.ts';
import { eventOf, readSaid } from './whatsapp-words.ts';

/**
 * The first line of a message, as "Export chat" writes it since 2016:
 * Android "26.11.26, 15:04 - Ada: hi", iOS "[26.11.26, 15:04:05] Ada: hi", with what telephones of other countries make of it:
 * "11/26/26, 3:04 PM - ", "2026-11-26 15:04 - ", "26/11/2026 à 15:04 - ", "26/11/26, 3:04 p. m. - ", "2026/11/26 下午3:04 - ".
 */
const HEAD =
  /^[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]*(?<open>\[)?(?<a>\d{1,4})(?<separator>[./-])[\u200e\u200f ]?(?<b>\d{1,2})[./-][\u200e\u200f ]?(?<c>\d{1,4})\.?[,،]?\s{0,3}(?:(?:à|at|um|kl\.?|às|om|a las|o)\s)?(?<before>上午|下午|午前|午後|오전|오후)?\s?(?<hour>\d{1,2})[:.](?<minute>\d{2})(?:[:.](?<second>\d{2}))?\s?(?<half>[ap]\.?\s?m\.?|vorm\.|nachm\.|öö|ös|ص|م)?(?:\]|\s[-–])\s(?<rest>.*)$/iu;

/** Names are short; a system row such as `Ada changed the subject to "one: two"` is none. */
const NAMED = /^(?<sender>[^:"“”«»\n]{1,80}?):(?:\s(?<text>.*))?$/su;

/** "WhatsApp Chat with Ada.txt", "WhatsApp-Chat mit Ada.zip", "Chat de WhatsApp con Ada.txt", "WhatsApp Chat - Ada.zip" */
const FILE_NAME = /whatsapp[^/]*? (?:with|mit|con|avec|com|met|z|ze|ile|-) (?<other>[^/]+?)(?: ile)?(?:\.txt|\.zip)/iu;

export function isWhatsApp(text: string): boolean {
  return plainDigits(text.slice(0, 4000)).split(/\r?\n/u).slice(0, 20).some((line) => HEAD.test(line));
}

interface Head {
  readonly time: WrittenTime;
  readonly line: number;
  /** All behind the date, with the lines that follow. */
  readonly rest: string;
}

/**
 * A WhatsApp chat out of its text file.
 * @param archive the name of the archive it came in, which may name the other side
 */
export function readWhatsApp({ name, text }: ExportedText, archive: string): Read {
  const { heads, before } = findHeads(text);
  if (heads.length === 0) throw new ImportError('not-a-chat');
  const order = orderOf(heads.map(({ time }) => time));
  const unread: Omit<Problem, 'file'>[] = before === null ? [] : [{ line: before, reason: 'line-unread' }];
  const system = systemNames(heads);
  const messages = heads.flatMap(({ time, line, rest }): ExportedMessage[] => {
    const sentAt = timeOf(time, order);
    if (Number.isNaN(sentAt)) unread.push({ line, reason: 'line-unread' });
    return [{ ...readRest(rest, system), ...(Number.isNaN(sentAt) ? {} : { sentAt }) }];
  });
  const names = [...new Set(messages.flatMap(({ sender, event }) => (sender === null || event !== undefined ? [] : [sender])))];
  const other = (FILE_NAME.exec(name) ?? FILE_NAME.exec(archive))?.groups?.other ?? '';
  return { chats: [{ format: 'whatsapp', channel: 'chat', title: other !== '' ? other : names.join(', ').slice(0, 80), me: meBeside(other, names), messages }], unread };
}

/** The messages with the lines that belong to them; `before` is a line with text that stands before the first. */
function findHeads(text: string): { readonly heads: readonly Head[]; readonly before: number | null } {
  const heads: (Omit<Head, 'rest'> & { readonly lines: string[] })[] = [];
  let before: number | null = null;
  text.split(/\r?\n/u).forEach((line, index) => {
    const found = /\d/u.test(line.slice(0, 12)) || /[\u0660-\u09ef]/u.test(line.slice(0, 12)) ? HEAD.exec(plainDigits(line.slice(0, 60)) + line.slice(60)) : null;
    if (found !== null) heads.push({ time: writtenTime(found.groups!), line: index + 1, lines: [found.groups!.rest!] });
    else if (heads.length > 0) heads.at(-1)!.lines.push(line);
    else if (line.trim() !== '') before ??= index + 1;
  });
  return { heads: heads.map(({ time, line, lines }) => ({ time, line, rest: lines.join('\n').trimEnd() })), before };
}

function writtenTime(groups: Record<string, string | undefined>): WrittenTime {
  const half = groups.before ?? groups.half ?? '';
  return {
    date: [Number(groups.a), Number(groups.b), Number(groups.c)],
    hour: hourOf(Number(groups.hour), half),
    minute: Number(groups.minute),
    second: Number(groups.second ?? 0),
    separator: groups.separator!,
    twelve: half !== '',
  };
}

/**
 * What stands before a colon, and is no name: it occurs once and begins with the name of somebody who speaks
 * ("Ada added Ben: …").
 */
function systemNames(heads: readonly Head[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { rest } of heads) {
    const sender = NAMED.exec(rest)?.groups?.sender;
    if (sender !== undefined) counts.set(sender, (counts.get(sender) ?? 0) + 1);
  }
  const names = [...counts.keys()];
  return new Set(names.filter((name) => counts.get(name) === 1 && names.some((other) => other !== name && counts.get(other)! > 1 && name.startsWith(`${other} `))));
}

function readRest(rest: string, system: ReadonlySet<string>): ExportedMessage {
  const named = NAMED.exec(rest)?.groups;
  if (named === undefined || system.has(named.sender!)) return { sender: null, text: rest.trim(), event: eventOf(rest) };
  return { sender: named.sender!.replace(/[\u200e\u200f\u202a-\u202e]/gu, '').replace(/^~\s?/u, '').trim(), ...readSaid(named.text ?? '') };
}
