import type { Level } from '../conversation/level.ts';
import type { Stage } from '../conversation/stage.ts';
import type { KeptMessage } from '../store/records.ts';

/** `wrong`: Porchlight spoke of something harmless. `missed`: it said nothing, or too little, of something that was not. */
export const MISTAKES = ['wrong', 'missed'] as const;

export type Mistake = (typeof MISTAKES)[number];

/** What a report is about. */
export interface Reported {
  readonly channel: 'chat' | 'email';
  /** The adapter's id, or what an export was made by. */
  readonly site: string;
  readonly level: Level;
  readonly stage: Stage | null;
  readonly score: number;
  /** Those that are kept, in their order. */
  readonly messages: readonly KeptMessage[];
}

/** More messages are not in one report. */
const MOST = 200;
/** What comes after the last warning is of little use, but for the answer to it. */
const AFTER = 4;
/** What hides in a text or turns its direction is written as its number: the person sees all that is there. */
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;
/** Of times, only how far they lie apart is told: the first message is at the beginning of this year. */
const BEGINNING = Date.UTC(2000, 0, 1);

/** The messages that go into a report: the last ones; of what was wrong, those up to the last warning. */
export function messagesFor(mistake: Mistake, messages: readonly KeptMessage[]): readonly KeptMessage[] {
  const said = messages.findLastIndex(({ signals }) => signals.length > 0);
  const end = mistake === 'wrong' && said >= 0 ? Math.min(messages.length, said + 1 + AFTER) : messages.length;
  return messages.slice(Math.max(0, end - MOST), end);
}

/**
 * One line of a conversation file, labelled as the corpora are (tests/corpus/README.md): `kind` says what the person says that it is, and
 * `warn_by` that something missed should have been seen by its end. What Porchlight said stands under `porchlight`; turns count from 0.
 * @param texts of the messages, masked
 * @param about `id`: random; `language`: ISO 639-1; `version`: of Porchlight
 */
export function mistakeReport(mistake: Mistake, { channel, site, level, stage, score, messages }: Reported, texts: readonly string[], about: { readonly id: string; readonly language: string; readonly version: string }): string {
  const senders = [...new Set(messages.flatMap(({ from, sender }) => (from === 'them' && sender !== undefined ? [sender] : [])))];
  const first = messages.find(({ sentAt }) => sentAt !== undefined)?.sentAt;
  const report = {
    id: about.id,
    lang: about.language,
    channel,
    platform: site,
    kind: mistake === 'missed' ? 'sextortion' : 'benign',
    variant: 'report',
    style: 'reported',
    mistake,
    warn_by: mistake === 'missed' ? messages.length - 1 : null,
    threat_at: null,
    porchlight: { version: about.version, level, stage, score, said: messages.flatMap(({ signals, level: reached }, turn) => (signals.length === 0 ? [] : [{ turn, level: reached, rules: signals.map(({ rule }) => rule) }])) },
    turns: messages.map(({ from, sender, sentAt, media, order }, turn) => {
      const missing = turn === 0 ? 0 : order - messages[turn - 1]!.order - 1;
      return {
        from,
        ...(from === 'them' && sender !== undefined && senders.length > 1 ? { name: `Person ${senders.indexOf(sender) + 1}` } : {}),
        text: texts[turn],
        ...(sentAt === undefined || first === undefined ? {} : { at: new Date(BEGINNING + sentAt - first).toISOString() }),
        ...(media === undefined ? {} : { media }),
        // So many messages before it were not kept.
        ...(missing > 0 ? { missing } : {}),
      };
    }),
  };
  return JSON.stringify(report).replace(UNSEEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
