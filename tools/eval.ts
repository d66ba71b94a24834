/**
 * npm run eval [-- DIR|FILE…]   measures on labelled conversation files: the measuring part of the project's own corpus, or what is named,
 *                               reports among it that people have saved ("This was wrong", "It missed this"); with `--early` or `--late`
 *                               before them, for somebody who has chosen that. Exit code 2 and FILE:LINE: reason for what cannot be read.
 * Prints, by channel, language, style and kind, counts with their 95 % interval (Wilson); then the figures over all, what was named as the
 * reason, the rules behind what went wrong, and what of the reports still holds.
 */
import { fileURLToPath } from 'node:url';
import { situationOf } from '../src/advice/situation.ts';
import { assembleEngine } from '../src/assembly.ts';
import { SENSITIVITIES } from '../src/conversation/sensitivity.ts';
import type { Stage } from '../src/conversation/stage.ts';
import type { Signal } from '../src/engine/engine.ts';
import { wholeOf } from '../src/engine/whole.ts';
import { MISTAKES } from '../src/mistakes/mistake-report.ts';
import { readCorpus, type LabelledConversation } from './corpus.ts';

const MEASURING = fileURLToPath(new URL('../tests/corpus/measuring', import.meta.url));

interface Verdict {
  readonly conversation: LabelledConversation;
  /** The first turn after which the level was at least that; Infinity for never. */
  readonly caution: number;
  readonly danger: number;
  readonly stage: Stage | null;
  readonly signals: readonly (Signal & { readonly turn: number })[];
}

const told = process.argv.slice(2);
const sensitivity = SENSITIVITIES.find((known) => `--${known}` === told[0]);
const paths = sensitivity === undefined ? told : told.slice(1);
const engine = assembleEngine(sensitivity);

function judged(conversation: LabelledConversation): Verdict {
  const { first, stage, flagged } = wholeOf(engine, conversation.channel, conversation.messages, null);
  return { conversation, caution: first.caution ?? Infinity, danger: first.danger ?? Infinity, stage, signals: flagged.flatMap(({ turn, signals }) => signals.map((signal) => ({ ...signal, turn }))) };
}

function readOrEnd(path: string): LabelledConversation[] {
  try {
    return readCorpus(path);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(2);
  }
}

/** "12 of 40, 30 % (18–45)" */
function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): string {
  const n = items.length;
  if (n === 0) return '–';
  const k = items.filter(holds).length;
  const [p, z] = [k / n, 1.96];
  const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const percent = (value: number): string => (100 * Math.max(0, value)).toFixed(0);
  return `${k} of ${n}, ${percent(p)} % (${percent(middle - half)}–${percent(middle + half)})`;
}

const isThreat = ({ conversation }: Verdict): boolean => conversation.threatAt !== null;
const isApproach = ({ conversation }: Verdict): boolean => conversation.hostile && conversation.threatAt === null && conversation.warnBy !== null;
const isHarmless = ({ conversation }: Verdict): boolean => !conversation.hostile;

function row(name: string, verdicts: readonly Verdict[]): string {
  const threats = verdicts.filter(isThreat);
  const harmless = verdicts.filter(isHarmless);
  return [
    name,
    share(threats, ({ danger, conversation }) => danger <= conversation.threatAt! + 1),
    share(threats, ({ danger }) => danger < Infinity),
    share(verdicts.filter(isApproach), ({ caution, conversation }) => caution <= conversation.warnBy! + 2),
    share(harmless, ({ caution }) => caution < Infinity),
    share(harmless, ({ danger }) => danger < Infinity),
  ].join(' | ');
}

function groups(verdicts: readonly Verdict[]): Map<string, Verdict[]> {
  const found = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const { channel, language, hostile, style } = verdict.conversation;
    const name = `${channel === 'email' ? 'mail' : 'chat'} ${language ?? '?'} ${hostile ? style : 'harmless'}`;
    found.set(name, [...(found.get(name) ?? []), verdict]);
  }
  return new Map([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** How many turns after a threat the warning came; negative before it. */
function lateness(verdicts: readonly Verdict[]): string {
  const late = verdicts.filter((verdict) => isThreat(verdict) && verdict.danger < Infinity).map(({ danger, conversation }) => danger - conversation.threatAt!).toSorted((a, b) => a - b);
  const at = (part: number): string => String(late[Math.min(late.length - 1, Math.floor(late.length * part))] ?? '–');
  return `quarter ${at(0.25)}, median ${at(0.5)}, three quarters ${at(0.75)}, nine tenths ${at(0.9)}`;
}

/** F1 of danger, weighted by how late it comes (Sadeque et al., 2018): a warning twenty turns late counts half. */
function latencyF1(verdicts: readonly Verdict[]): string {
  const threats = verdicts.filter(isThreat);
  const seen = threats.filter(({ danger }) => danger < Infinity);
  const wrong = verdicts.filter((verdict) => isHarmless(verdict) && verdict.danger < Infinity);
  const precision = seen.length / (seen.length + wrong.length);
  const recall = seen.length / threats.length;
  const f1 = (2 * precision * recall) / (precision + recall);
  const delays = seen.map(({ danger, conversation }) => Math.max(0, danger - conversation.threatAt!)).toSorted((a, b) => a - b);
  const delay = delays[Math.floor(delays.length / 2)] ?? 0;
  const speed = 2 - 2 / (1 + Math.exp((-Math.log(3) / 20) * delay));
  return `precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}, F1 ${f1.toFixed(2)}, at the median delay of ${delay} turns ${(f1 * speed).toFixed(2)}`;
}

const STAGE_OF: Readonly<Record<string, Stage>> = {
  contact: 'contact', 'rapid-intimacy': 'rapid-intimacy', 'platform-switch': 'platform-switch', 'video-push': 'video-push', 'sexual-image-first': 'sexual-image-first', 'intimate-request': 'intimate-request',
  'recorded-claim': 'capture', 'hacked-claim': 'capture', 'contacts-claim': 'capture', 'publish-threat': 'threat', 'payment-demand': 'demand', deadline: 'demand', 'repay-demand': 'repay-demand', 'second-fraud': 'second-fraud',
};

/** Whether the last signal before the warning names a stage that its turn, or a neighbouring one, really is of. */
function namesTheReason({ conversation, danger, caution, signals }: Verdict): boolean {
  const at = Math.min(danger, caution);
  const last = signals.findLast(({ turn }) => turn <= at);
  if (last === undefined) return false;
  const near = conversation.labels.slice(Math.max(0, last.turn - 1), last.turn + 2);
  return near.some((labels) => [...labels].some((label) => STAGE_OF[label] === last.stage));
}

/** Whether what the card will say of a mail, a bluff sent to many or not, is what it is. */
function tellsTheBluff({ conversation: { mail }, stage, signals }: Verdict): boolean {
  return (mail === 'bluff') === (situationOf({ stage, signals }) === 'bulk-mail');
}

/** The rules that fired most, with how often. */
function behind(verdicts: readonly Verdict[]): string {
  const counts = new Map<string, number>();
  for (const { signals } of verdicts) for (const rule of new Set(signals.map((signal) => signal.rule))) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).slice(0, 8).map(([rule, count]) => `${rule} ${count}`).join(', ') || 'none';
}

const verdicts = (paths.length === 0 ? [MEASURING] : paths).flatMap(readOrEnd).map(judged);
const chats = verdicts.filter(({ conversation }) => conversation.channel === 'chat');
const mails = verdicts.filter(({ conversation }) => conversation.channel === 'email');
const styled = (style: string) => ({ conversation }: Verdict): boolean => conversation.hostile && conversation.style === style;

console.log('| group | threats at danger within one message | at any later turn | approaches at caution within two messages | harmless at caution | harmless at danger |');
console.log('| --- | --- | --- | --- | --- | --- |');
for (const [name, group] of groups(verdicts)) console.log(`| ${row(name, group)} |`);
for (const style of ['crude', 'oblique', 'plain']) console.log(`| ${row(`all chats, ${style}`, chats.filter(styled(style)))} |`);
console.log(`| ${row('all mails', mails)} |`);
console.log(`| ${row('all harmless', verdicts.filter(isHarmless))} |`);
const warned = verdicts.filter(({ conversation, caution }) => conversation.hostile && caution < Infinity);
const harmless = verdicts.filter(isHarmless);
const toldOfMails = (kind: string): readonly Verdict[] => mails.filter(({ conversation, danger }) => conversation.mail === kind && danger < Infinity);
const perThousand = (holds: (verdict: Verdict) => boolean): string => ((1_000 * harmless.filter(holds).length) / Math.max(1, harmless.length)).toFixed(1);
console.log(`
- warnings after a threat, in turns: ${lateness(chats)}
- danger in chats: ${latencyF1(chats)}
- false alarms of 1,000 harmless ones: caution ${perThousand(({ caution }) => caution < Infinity)}, danger ${perThousand(({ danger }) => danger < Infinity)}
- the stage named last at the warning is right: ${share(warned, namesTheReason)}
- blackmail mails at danger told rightly, bluffs: ${share(toldOfMails('bluff'), tellsTheBluff)}; targeted ones: ${share(toldOfMails('targeted'), tellsTheBluff)}
- rules that fired in threats that were missed: ${behind(verdicts.filter((verdict) => isThreat(verdict) && verdict.danger === Infinity))}
- rules that fired in false alarms: ${behind(harmless.filter(({ caution }) => caution < Infinity))}`);

const [wrong, missed] = MISTAKES.map((mistake) => verdicts.filter(({ conversation }) => conversation.mistake === mistake));
if (wrong!.length + missed!.length > 0) {
  const speaks = ({ caution }: Verdict): boolean => caution < Infinity;
  console.log(`- reports: of what was wrong, it still warns of ${share(wrong!, speaks)}; of what it missed, it still says nothing of ${share(missed!, (verdict) => !speaks(verdict))}`);
  for (const { conversation, caution, danger } of [...wrong!, ...missed!]) console.log(`  - ${conversation.id}, ${conversation.mistake}: ${danger < Infinity ? `danger at turn ${danger}` : caution < Infinity ? `caution at turn ${caution}` : 'nothing'}`);
}
