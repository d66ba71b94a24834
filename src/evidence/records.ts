import { whyFor } from '../advice/advice-for.ts';
import type { Words } from '../advice/words/words.ts';
import type { Level } from '../conversation/level.ts';
import type { Speaker } from '../conversation/message.ts';
import type { Stage } from '../conversation/stage.ts';
import type { KeptMessage, Recorded } from '../store/records.ts';
import { checklistOf, type Checked } from './checklist.ts';
import { collectIdentifiers, type Collected } from './collect.ts';

/** What a pack is made of. */
export interface PackInput {
  /** One, or all of a case. */
  readonly conversations: readonly Recorded[];
  /** What a site is called, by its id. */
  readonly siteName: (site: string) => string;
  readonly words: Words;
  /** ms, UTC. */
  readonly now: number;
  /** How dates are written in the report: BCP 47. */
  readonly locale: string;
  /** IANA name, for the times in the report. */
  readonly timeZone: string;
  /** Of Porchlight. */
  readonly version: string;
}

/** The records of data.json, in their order: the messages of a conversation follow it; times are ISO 8601 in UTC. docs/evidence.schema.json says the same. */
export type EvidenceRecord =
  | { readonly type: 'pack'; readonly madeAt: string; readonly timeZone: string; readonly software: string; readonly language: string; readonly limits: readonly string[] }
  | { readonly type: 'conversation'; readonly site: string; readonly url: string; readonly name?: string; readonly handle?: string; readonly level: Level; readonly stage: Stage | null; readonly firstSeen: string; readonly lastSeen: string; readonly notes?: string }
  | { readonly type: 'gap'; readonly messages: number }
  | EvidenceMessage
  | ({ readonly type: 'identifier' } & Omit<Collected, 'firstSeen' | 'lastSeen'> & { readonly firstSeen: string; readonly lastSeen: string })
  | ({ readonly type: 'checklist' } & Checked);

export interface EvidenceMessage {
  readonly type: 'message';
  /** From 1. */
  readonly number: number;
  readonly from: Speaker;
  /** Who wrote it as the page told; the person says otherwise. */
  readonly asRead?: Speaker;
  readonly sender?: string;
  readonly text: string;
  readonly media?: KeptMessage['media'];
  readonly sentAt?: string;
  readonly readAt: string;
  readonly reasons: readonly { readonly rule: string; readonly stage: Stage; readonly words: string; readonly why: string }[];
}

export function evidenceRecords({ conversations, siteName, words, now, timeZone, version }: PackInput): readonly EvidenceRecord[] {
  const identifiers = collectIdentifiers(conversations.flatMap(({ messages }) => messages));
  let numbered = 0;
  return [
    { type: 'pack', madeAt: iso(now), timeZone, software: `Porchlight ${version}`, language: words.language, limits: words.evidence.limits },
    ...conversations.flatMap((recorded) => {
      const first = numbered + 1;
      numbered += recorded.messages.length;
      return conversationRecords(recorded, first, siteName, words);
    }),
    ...identifiers.map((one): EvidenceRecord => ({ type: 'identifier', ...one, value: one.value.toWellFormed(), written: one.written.toWellFormed(), firstSeen: iso(one.firstSeen), lastSeen: iso(one.lastSeen) })),
    ...checklistOf(conversations, identifiers).map((one): EvidenceRecord => ({ type: 'checklist', ...one })),
  ];
}

/** @param first the number of its first message */
function conversationRecords({ conversation, messages }: Recorded, first: number, siteName: PackInput['siteName'], words: Words): EvidenceRecord[] {
  const { site, contact, url, level, stage, firstSeen, lastSeen, notes } = conversation;
  return [
    {
      type: 'conversation',
      site: siteName(site),
      url,
      ...(contact.name === undefined ? {} : { name: contact.name.toWellFormed() }),
      ...(contact.handle === undefined ? {} : { handle: contact.handle.toWellFormed() }),
      level,
      stage,
      firstSeen: iso(firstSeen),
      lastSeen: iso(lastSeen),
      ...(notes === undefined ? {} : { notes: notes.toWellFormed() }),
    },
    ...messages.flatMap((message, index): EvidenceRecord[] => {
      const missing = index === 0 ? 0 : message.order - messages[index - 1]!.order - 1;
      return [...(missing > 0 ? [{ type: 'gap' as const, messages: missing }] : []), messageRecord(message, first + index, words)];
    }),
  ];
}

function messageRecord({ from, asRead, sender, text, media, sentAt, readAt, signals }: KeptMessage, number: number, words: Words): EvidenceMessage {
  return {
    type: 'message',
    number,
    from,
    ...(asRead === undefined ? {} : { asRead }),
    ...(sender === undefined ? {} : { sender: sender.toWellFormed() }),
    text: text.toWellFormed(),
    ...(media === undefined ? {} : { media }),
    ...(sentAt === undefined ? {} : { sentAt: iso(sentAt) }),
    readAt: iso(readAt),
    reasons: signals.map((signal) => ({ rule: signal.rule, stage: signal.stage, words: signal.words.toWellFormed(), why: whyFor(signal.rule, signal.stage, from, words) })),
  };
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
