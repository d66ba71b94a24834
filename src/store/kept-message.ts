import type { Level } from '../conversation/level.ts';
import type { FlaggedTurn } from '../engine/follow.ts';
import type { SaidMessage } from './as-said.ts';
import type { ConversationRecord } from './database.ts';
import type { KeptMessage } from './records.ts';

type Flagged = Pick<FlaggedTurn, 'level' | 'signals'>;

/** @param readAt ms, UTC */
export function keptMessage({ key, from, asRead, sender, text, media, sentAt }: SaidMessage, order: number, readAt: number, flagged?: Flagged): KeptMessage {
  return {
    key,
    order,
    from,
    ...(asRead === undefined ? {} : { asRead }),
    ...(sender === undefined ? {} : { sender }),
    text,
    ...(media === undefined ? {} : { media }),
    ...(sentAt === undefined ? {} : { sentAt }),
    readAt,
    ...flaggedFor(text, flagged),
  };
}

/** What a message was flagged for, as it is kept. */
export function flaggedFor(text: string, flagged: Flagged | undefined): Pick<KeptMessage, 'level' | 'signals'> {
  const signals = (flagged?.signals ?? []).map((signal) => ({ rule: signal.rule, stage: signal.stage, words: text.slice(signal.start, signal.end) }));
  return { ...(flagged === undefined ? {} : { level: flagged.level }), signals };
}

/** From danger on the text of both sides is evidence; what the person has said of keeping holds. */
export function keepingAfter(record: ConversationRecord | null, level: Level, keeps = true): ConversationRecord['keeping'] {
  const was = record?.keeping ?? 'not-yet';
  return was === 'not-yet' && level === 'danger' && keeps ? 'keeping' : was;
}
