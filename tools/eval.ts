/**
 * npm run eval [-- DIR…]   measures on labelled conversation files: the measuring part of the project's own corpus, or the folders named.
 * Prints, by language, style and kind, counts with their 95 % interval (Wilson).
 */
import { fileURLToPath } from 'node:url';
import { assembleEngine } from '../src/assembly.ts';
import { CONTEXT_TURNS } from '../src/conversation/message.ts';
import { newSession } from '../src/engine/session.ts';
import { readCorpus, type LabelledConversation } from './corpus.ts';

const MEASURING = fileURLToPath(new URL('../tests/corpus/measuring', import.meta.url));

interface Verdict {
  readonly conversation: LabelledConversation;
  /** The first turn after which the level was at least that; Infinity for never. */
  readonly caution: number;
  readonly danger: number;
}

const engine = assembleEngine();

function judged(conversation: LabelledConversation): Verdict {
  let session = newSession(conversation.channel);
  const levels = conversation.messages.map((message, turn) => {
    session = engine.read(session, message, conversation.messages.slice(Math.max(0, turn - CONTEXT_TURNS), turn)).session;
    return session.level;
  });
  const first = (...wanted: string[]): number => {
    const turn = levels.findIndex((level) => wanted.includes(level));
    return turn === -1 ? Infinity : turn;
  };
  return { conversation, caution: first('caution', 'danger'), danger: first('danger') };
}

/** "12 of 40, 30 % (18–45)" */
function share(verdicts: readonly Verdict[], holds: (verdict: Verdict) => boolean): string {
  const n = verdicts.length;
  if (n === 0) return '–';
  const k = verdicts.filter(holds).length;
  const [p, z] = [k / n, 1.96];
  const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const percent = (value: number): string => (100 * Math.max(0, value)).toFixed(0);
  return `${k} of ${n}, ${percent(p)} % (${percent(middle - half)}–${percent(middle + half)})`;
}

function row(name: string, verdicts: readonly Verdict[]): string {
  const threats = verdicts.filter(({ conversation }) => conversation.threatAt !== null);
  const approaches = verdicts.filter(({ conversation }) => conversation.hostile && conversation.threatAt === null && conversation.warnBy !== null);
  const harmless = verdicts.filter(({ conversation }) => !conversation.hostile);
  return [
    name,
    share(threats, ({ danger, conversation }) => danger <= conversation.threatAt! + 1),
    share(threats, ({ danger }) => danger < Infinity),
    share(approaches, ({ caution, conversation }) => caution <= conversation.warnBy! + 2),
    share(harmless, ({ caution }) => caution < Infinity),
    share(harmless, ({ danger }) => danger < Infinity),
  ].join(' | ');
}

const folders = process.argv.slice(2);
const verdicts = (folders.length === 0 ? [MEASURING] : folders).flatMap(readCorpus).map(judged);
const groups = new Map<string, Verdict[]>();
for (const verdict of verdicts) {
  const { channel, language, hostile, style } = verdict.conversation;
  const name = `${channel === 'email' ? 'mail' : 'chat'} ${language ?? '?'} ${hostile ? style : 'harmless'}`;
  groups.set(name, [...(groups.get(name) ?? []), verdict]);
}
console.log('| group | threats at danger within one message | at any later turn | approaches at caution within two messages | harmless at caution | harmless at danger |');
console.log('| --- | --- | --- | --- | --- | --- |');
for (const name of [...groups.keys()].toSorted()) console.log(`| ${row(name, groups.get(name)!)} |`);
for (const style of ['crude', 'oblique']) console.log(`| ${row(`all chats, ${style}`, verdicts.filter(({ conversation }) => conversation.channel === 'chat' && conversation.hostile && conversation.style === style))} |`);
console.log(`| ${row('all harmless', verdicts.filter(({ conversation }) => !conversation.hostile))} |`);
