import type { Speaker } from '../conversation/message.ts';
import type { KeptMessage } from '../store/records.ts';
import { findIdentifiers } from './identifiers/find.ts';
import { KINDS, type IdentifierKind } from './identifiers/identifier.ts';

/** An identifier with all the places where it stood. */
export interface Collected {
  readonly kind: IdentifierKind;
  readonly value: string;
  /** As it was written the first time. */
  readonly written: string;
  readonly check?: 'right' | 'wrong';
  readonly of?: string;
  /** Who wrote it; the person's own accounts are told apart. */
  readonly by: readonly Speaker[];
  /** Numbers of the messages in the record, from 1. */
  readonly messages: readonly number[];
  /** ms, UTC: when the first and the last of them was sent, or else read. */
  readonly firstSeen: number;
  readonly lastSeen: number;
}

/** All identifiers of a conversation, those of the other side first. */
export function collectIdentifiers(messages: readonly KeptMessage[]): readonly Collected[] {
  const all = new Map<string, Collected>();
  messages.forEach((message, index) => {
    for (const { kind, value, start, end, check, of } of findIdentifiers(message.text)) {
      const id = `${kind}\n${value}`;
      const time = message.sentAt ?? message.readAt;
      const known = all.get(id);
      all.set(
        id,
        known === undefined
          ? { kind, value, written: message.text.slice(start, end), ...(check === undefined ? {} : { check }), ...(of === undefined ? {} : { of }), by: [message.from], messages: [index + 1], firstSeen: time, lastSeen: time }
          : { ...known, by: [...new Set([...known.by, message.from])], messages: [...new Set([...known.messages, index + 1])], firstSeen: Math.min(known.firstSeen, time), lastSeen: Math.max(known.lastSeen, time) },
      );
    }
  });
  const isOwn = ({ by }: Collected): number => Number(by.every((from) => from === 'me'));
  return [...all.values()].toSorted((a, b) => isOwn(a) - isOwn(b) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}
