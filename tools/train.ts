/**
 * npm run train                     makes src/cues/tagger-model.ts, src/cues/wording-model.ts and src/engine/calibration.ts from tests/corpus/learning, the
 *                                   same bytes each time
 * npm run train -- --explain CUE    tells the strongest features of a cue, or of the wording, as it was learned last, and changes nothing
 *
 * Two steps. The tagger, a small network over what the turns of each conversation mean, and the wording, a smaller one over their words. The
 * calibration: how much the numbers of both and of the rules count together over a conversation, and from where a level holds. The second step
 * looks at conversations as they will be met, by authors that the first has not seen: it learns from fits that were each made without some of
 * the authors.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CONTEXT_TURNS } from '../src/conversation/message.ts';
import { withoutQuoted } from '../src/conversation/text.ts';
import { together } from '../src/cues/cue.ts';
import { featureNames, featuresOf, hashOf } from '../src/cues/features.ts';
import { addVotes, createLexicon, favoured, type Votes } from '../src/cues/lexicon.ts';
import { note, type Noted } from '../src/cues/marks.ts';
import { NO_MEMORY, remember, type Memory } from '../src/cues/memory.ts';
import { featureCount } from '../src/cues/network.ts';
import { signRecogniser } from '../src/cues/signs.ts';
import { createExplainer, createTagger, OUTPUTS, type Output, type Tagger } from '../src/cues/tagger.ts';
import { taggerModel } from '../src/cues/tagger-model.ts';
import { createWording, createWordingExplainer, type Wording } from '../src/cues/wording.ts';
import { wordingModel } from '../src/cues/wording-model.ts';
import { wordRecogniser } from '../src/cues/words.ts';
import { createEngine } from '../src/engine/engine.ts';
import { measures, weighed, type Calibration, type Judgement } from '../src/engine/judge.ts';
import { newSession } from '../src/engine/session.ts';
import { languages } from '../src/languages/list.ts';
import { rules } from '../src/rules/list.ts';
import { LEARNING, readCorpus, type LabelledConversation } from './corpus.ts';
import { fitJudgement } from './training/calibration.ts';
import { stateAt } from './training/change.ts';
import type { Passage, Turn } from './training/fit.ts';
import { fitSideBySide } from './training/fit-side-by-side.ts';
import type { Fit, Lesson } from './training/fit.worker.ts';
import { mixedTalks } from './training/mixed.ts';
import { seeded } from './training/random.ts';
import { retold } from './training/retold.ts';
import { worded } from './training/wording.ts';

const FOLDS = 3;

/** Shares of the harmless conversations to learn from that may reach a level; they are hard ones, and mail is mostly not. */
const FALSE_ALARMS = {
  chat: { notice: 0.065, caution: 0.023, danger: 0.008 },
  email: { notice: 0.03, caution: 0.012, danger: 0.004 },
} as const;

interface Prepared {
  readonly conversation: LabelledConversation;
  readonly turns: readonly Turn[];
  /** What is read of each turn. */
  readonly texts: readonly string[];
}

const DOUBT = ['refuse', 'question-identity'];
const FEAR = ['alarm', 'plead', 'ask-delete', 'offer-less', 'despair', 'threaten-police', 'paid'];

function targetOf(output: Output, conversation: LabelledConversation, turn: number): number {
  const { from } = conversation.messages[turn]!;
  const labels = conversation.labels[turn]!;
  if (from === 'unknown') return -1;
  if (output === 'threatened') return stateAt(turn, conversation.hostile, conversation.threatAt);
  if (output === 'doubtful') return stateAt(turn, conversation.hostile, conversation.warnBy);
  if (output === 'doubt') return from === 'me' ? Number(DOUBT.some((label) => labels.has(label))) : -1;
  if (output === 'fear') return from === 'me' ? Number(FEAR.some((label) => labels.has(label))) : -1;
  if (output === 'tagged-bulk-mail') return from === 'them' && conversation.channel === 'email' ? Number(conversation.mail === 'bluff') : -1;
  return from === 'them' ? Number(labels.has(output.slice('tagged-'.length))) : -1;
}

/** What the engine reads of a message. */
function textOf({ channel }: LabelledConversation, { text }: LabelledConversation['messages'][number]): string {
  return channel === 'email' ? withoutQuoted(text) : text;
}

/** Reads a conversation as the engine does; tells each passage with what is remembered, it among them. */
function walk(conversation: LabelledConversation, tell: (noted: Noted, memory: Memory, turn: number) => void): void {
  let votes: Votes = {};
  let memory = NO_MEMORY;
  conversation.messages.forEach((written, turn) => {
    if (written.from === 'unknown') return;
    const message = { ...written, text: textOf(conversation, written) };
    votes = addVotes(votes, lexicon.votes(message.text));
    for (const noted of note(message, lexicon, favoured(votes))) {
      memory = remember(memory, noted.side, noted.marks.keys(), noted.share);
      tell(noted, memory, turn);
    }
  });
}

function prepare(conversation: LabelledConversation): Prepared {
  const turns = new Map<number, { passages: Passage[]; targets: Int8Array; from: 'me' | 'them' }>();
  walk(conversation, (noted, memory, turn) => {
    const { keys, values } = featuresOf(noted, memory);
    const passage = { hashes: Uint32Array.from(keys, hashOf), values: Float32Array.from(values) };
    const known = turns.get(turn);
    if (known !== undefined) known.passages.push(passage);
    else turns.set(turn, { passages: [passage], targets: Int8Array.from(OUTPUTS, (output) => targetOf(output, conversation, turn)), from: noted.side });
  });
  return { conversation, turns: [...turns.values()], texts: Array.from(turns.keys(), (turn) => textOf(conversation, conversation.messages[turn]!)) };
}

/** @param author null where its lines are of many */
function lessonOf({ turns, texts }: Prepared, author: string | null): Lesson {
  return { author, tagged: turns, worded: worded(turns, texts) };
}

/** What was learned without some of the authors, ready to be asked. */
interface Asked {
  readonly tagger: Tagger;
  readonly wording: Wording;
}

/** The numbers of the session after each turn, as an engine that learned so sees them. */
function measured(learned: Asked, conversation: LabelledConversation): number[][] {
  const never: Judgement = { danger: [], caution: [], thresholds: { notice: Infinity, caution: Infinity, danger: Infinity } };
  const engine = createEngine(recognise, lexicon, rules, { ...learned, calibration: { chat: never, email: never } });
  let session = newSession(conversation.channel);
  return conversation.messages.map((message, turn) => {
    session = engine.read(session, message, conversation.messages.slice(Math.max(0, turn - CONTEXT_TURNS), turn)).session;
    return measures(session);
  });
}

interface Seen {
  readonly conversation: LabelledConversation;
  readonly rows: readonly (readonly number[])[];
}

/** Authors in folds of about the same size, the largest first. */
function foldsOf(corpus: readonly Prepared[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { conversation } of corpus) sizes.set(conversation.author, (sizes.get(conversation.author) ?? 0) + 1);
  const filled = new Array<number>(FOLDS).fill(0);
  return new Map(
    [...sizes].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([author, size]) => {
      const fold = filled.indexOf(Math.min(...filled));
      filled[fold]! += size;
      return [author, fold];
    }),
  );
}

/** What was learned for an output, over all that it was learned from: names of features, and what each added, time by time. */
function* toldOf(output: Output): Generator<readonly [name: string, added: number]> {
  const explained = createExplainer(taggerModel);
  for (const conversation of readCorpus(LEARNING)) {
    const all: (readonly [string, number])[] = [];
    walk(conversation, (noted, memory) => {
      const names = featureNames(noted, memory);
      explained(noted, memory, output).forEach((added, index) => all.push([names[index]!, added]));
    });
    yield* all;
  }
}

/** The same of the words. */
function* wordsTold(): Generator<readonly [name: string, added: number]> {
  const explained = createWordingExplainer(wordingModel);
  for (const conversation of readCorpus(LEARNING)) {
    for (const message of conversation.messages) {
      const { from } = message;
      if (from === 'unknown') continue;
      for (const [name, added] of explained(textOf(conversation, message), from)) yield [`${from === 'me' ? 'the person says' : 'they say'}: "${name}"`, added];
    }
  }
}

/** Prints what speaks most for something, and what most against it, in log-odds, on average where it was met. */
function explain(told: Iterable<readonly [name: string, added: number]>): void {
  const sums = new Map<string, { added: number; times: number }>();
  for (const [name, added] of told) {
    const sum = sums.get(name) ?? { added: 0, times: 0 };
    sums.set(name, { added: sum.added + added, times: sum.times + 1 });
  }
  const weights = Array.from(sums, ([name, { added, times }]) => [name, added / times] as const);
  const sorted = weights.toSorted((a, b) => b[1] - a[1]);
  for (const [name, weight] of [...sorted.slice(0, 25), ...sorted.slice(-15)]) console.log(`${weight.toFixed(2).padStart(6)}  ${name}`);
}

function write(path: string, text: string): void {
  writeFileSync(fileURLToPath(new URL(path, import.meta.url)), `/** Made by \`npm run train\`; do not edit. */\n${text}`);
}

/** How early threats in chats by authors that the tagger had not seen are called danger: what to choose the settings above by. */
function figures(): string {
  const { danger, thresholds } = calibration.chat;
  return ['crude', 'oblique'].map((style) => {
    const cases = seen.filter(({ conversation }) => !conversation.moment && conversation.channel === 'chat' && conversation.style === style && conversation.threatAt !== null);
    const late = cases.map(({ conversation, rows }) => {
      const at = rows.findIndex((row) => weighed(row, danger) >= thresholds.danger);
      return at === -1 ? Infinity : at - conversation.threatAt!;
    });
    const share = (most: number): string => `${Math.round((100 * late.filter((turns) => turns <= most).length) / cases.length)} %`;
    return `${style} (${cases.length}) within one message ${share(1)}, at all ${share(1_000)}`;
  }).join('; ');
}

const lexicon = createLexicon(languages);
const recognise = together(wordRecogniser(languages), signRecogniser);
const tell = (text: string): void => void process.stderr.write(`${text}\n`);

const [flag, cue] = process.argv.slice(2);
if (flag === '--explain') {
  const output = OUTPUTS.find((name) => name === cue || name === `tagged-${cue}`);
  if (output === undefined && cue !== 'wording') throw new Error(`there is no cue "${cue}"; there are ${OUTPUTS.map((name) => name.replace('tagged-', '')).join(', ')}, and wording`);
  explain(output === undefined ? wordsTold() : toldOf(output));
  process.exit();
}

const corpus = readCorpus(LEARNING).map(prepare);
tell(`${corpus.length} conversations, ${corpus.reduce((sum, { turns }) => sum + turns.length, 0)} turns`);
const folds = foldsOf(corpus);
const random = seeded(1);
const inFold = Array.from({ length: FOLDS }, (_, fold) => {
  const own = corpus.filter(({ conversation }) => folds.get(conversation.author) === fold);
  const conversations = own.map(({ conversation }) => conversation);
  const made = [...mixedTalks(conversations, random), ...retold(conversations, random)].map(prepare);
  return [...own.map((one) => lessonOf(one, one.conversation.author)), ...made.map((one) => lessonOf(one, null))];
});
const withoutFold = inFold.map((_, out) => () => inFold.filter((_, fold) => fold !== out).flat());
// The largest first: so all processors have work until the end.
const [{ tagger, wording }, ...others] = (await fitSideBySide([() => inFold.flat(), ...withoutFold], (count) => tell(`fitted ${count} of ${FOLDS + 1}`))) as [Fit, ...Fit[]];
const asked = others.map((fit): Asked => ({ tagger: createTagger(fit.tagger), wording: createWording(fit.wording) }));
const seen: Seen[] = corpus.map(({ conversation }) => ({ conversation, rows: measured(asked[folds.get(conversation.author)!]!, conversation) }));
const judgementOf = (channel: 'chat' | 'email'): Judgement =>
  fitJudgement(seen.flatMap(({ conversation, rows }) => (conversation.channel === channel ? [{ ...conversation, rows }] : [])), FALSE_ALARMS[channel]);
const calibration: Calibration = { chat: judgementOf('chat'), email: judgementOf('email') };
write('../src/engine/calibration.ts', `import type { Calibration } from './judge.ts';\n\nexport const calibration: Calibration = ${JSON.stringify(calibration)};\n`);
tell(`authors not seen: ${figures()}`);
for (const [name, model] of [['tagger', tagger], ['wording', wording]] as const) {
  write(`../src/cues/${name}-model.ts`, `import type { Model } from './network.ts';\n\nexport const ${name}Model: Model = ${JSON.stringify(model)};\n`);
  tell(`${name}: ${featureCount(model)} features`);
}
tell(`thresholds ${JSON.stringify([calibration.chat.thresholds, calibration.email.thresholds])}`);
