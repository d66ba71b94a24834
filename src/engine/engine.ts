import { highest, type Level } from '../conversation/level.ts';
import { CONTEXT_TURNS, type Message } from '../conversation/message.ts';
import { furthest, type Stage } from '../conversation/stage.ts';
import { withoutQuoted } from '../conversation/text.ts';
import { toThousandths } from '../cues/arithmetic.ts';
import type { Cue, CueName, Recogniser } from '../cues/cue.ts';
import { addFading, addVotes, favoured, type Lexicon } from '../cues/lexicon.ts';
import { CALLED, note as noteWords } from '../cues/marks.ts';
import { remember } from '../cues/memory.ts';
import { wordedCues } from '../cues/worded.ts';
import { cuesOf, impliedCuesOf, isUnlikely, outputOf, type Leanings, type Tagger } from '../cues/tagger.ts';
import type { Wording, WordingOdds } from '../cues/wording.ts';
import type { Frame, Rule } from '../rules/rule.ts';
import { meets, type TurnCues } from './frames.ts';
import { judge, type Calibration } from './judge.ts';
import { addedWeight, canBeDanger, levelOf, scoreOf } from './score.ts';
import { NOT_WORDED, type LastSeen, type Session, type Suspicion, type Worded } from './session.ts';
import { addTurn } from './traces.ts';

/** A rule that fired on a message. */
export interface Signal {
  readonly rule: string;
  readonly stage: Stage;
  /** The words of the message that mattered, in characters of its text: first, and one behind the last. */
  readonly start: number;
  readonly end: number;
  /** How many of the session's turns before this one the message stands that it is about; missing: it is this one. */
  readonly back?: number;
}

/** What is known after a message. Level, stage and score never fall by themselves. */
export interface Assessment {
  readonly level: Level;
  readonly stage: Stage | null;
  /** 0 to 100. */
  readonly score: number;
  /** The rules that this message completed. */
  readonly signals: readonly Signal[];
  /** Whether the person has spoken of not wanting to live: by itself it shows nothing. */
  readonly despair: boolean;
}

export interface Engine {
  /**
   * Reads one more message of a conversation, in its order.
   * @param before up to CONTEXT_TURNS messages that stand before it, oldest first
   */
  read(session: Session, message: Message, before: readonly Message[]): { readonly session: Session; readonly assessment: Assessment };
}

/** What was learned from written conversations. */
export interface Learned {
  readonly tagger: Tagger;
  readonly wording: Wording;
  readonly calibration: Calibration;
}

/**
 * An engine is handed what it knows; it holds no state of its own.
 * @param learned without it the rules' own weights decide
 */
export function createEngine(recognise: Recogniser, lexicon: Lexicon, rules: readonly Rule[], learned?: Learned): Engine {
  return {
    read(session, written, before) {
      const message = session.channel === 'email' ? { ...written, text: withoutQuoted(written.text) } : written;
      if (message.event !== undefined) return { session: noteEvent(session, message.event), assessment: assessmentOf(session, []) };
      const context = before.slice(-CONTEXT_TURNS);
      // A speaker that is not known could be the person: their words accuse nobody.
      const understood = message.from === 'unknown' ? { session, leanings: [], worded: [] } : understand(session, message, lexicon, learned);
      const { leanings } = understood;
      const worded = byName([...recognise(message, context), ...understood.worded, ...knownCues(session, message)]);
      const noted = note(understood.session, message, worded);
      const { from } = message;
      const told = byName(leanings.flatMap((of) => cuesOf(message, of)));
      const signals = signalsOf({ rules, from, worded, tagged: told, leanings, noted, earlier: session });
      // What is only implied by all that went before is no evidence of its own, but may be the reason of a warning.
      const hinted = byName(leanings.flatMap((of) => impliedCuesOf(message, of)));
      const implied = hinted.size === told.size ? signals : signalsOf({ rules, from, worded, tagged: hinted, leanings, noted, earlier: session });
      const { fired, evidence, stage } = weigh(noted, rules, signals);
      const traces = from === 'unknown' ? noted.traces : leanings.reduce((all, of) => addTurn(all, from, of), noted.traces);
      const suspicion = from === 'unknown' ? noted.suspicion : signals.length > 0 ? null : suspect(noted, message, rules, leanings);
      const next = { ...noted, fired, evidence, stage, implied: furthestOf(noted.implied, implied), traces, suspicion };
      const raised = raise(next, leastOf(rules, signals), learned?.calibration);
      const isWarning = signals.length === 0 && raised.level !== session.level;
      return { session: raised, assessment: assessmentOf(raised, isWarning ? suspected(raised, rules) : signals) };
    },
  };
}

/** What the rules that spoke ask for by themselves. */
function leastOf(rules: readonly Rule[], signals: readonly Signal[]): Level {
  if (signals.length === 0) return 'none';
  const spoke = rules.filter(({ id }) => signals.some(({ rule }) => rule === id));
  return spoke.some(({ plain }) => plain) ? 'danger' : spoke.some(({ notable }) => notable) ? 'notice' : 'none';
}

/** Suspicions count for so many turns. */
const RECENT = 4;

/** The stronger one of what was suspected lately and what this turn is taken for. What a rule has named needs no suspicion. */
function suspect({ channel, suspicion, turns }: Session, message: Message, rules: readonly Rule[], leanings: readonly Leanings[]): Suspicion | null {
  const turn = turns - 1;
  const before = suspicion !== null && turn - suspicion.turn <= RECENT ? suspicion : null;
  if (message.from !== 'them') return before;
  let most = before?.strength ?? -Infinity;
  let strongest: { readonly rule: string; readonly of: Leanings; readonly output: number } | null = null;
  for (const { id, tagged, channel: only } of rules) {
    if (tagged === undefined || (only !== undefined && only !== channel)) continue;
    const output = outputOf(tagged);
    for (const of of leanings) {
      const strength = (of.odds[output]! + of.own[output]!) / 2;
      if (strength < most) continue;
      most = strength;
      strongest = { rule: id, of, output };
    }
  }
  if (strongest === null) return before;
  const { rule, of, output } = strongest;
  const { start, end } = of.words(output) ?? { start: 0, end: message.text.length };
  return { rule, strength: most, turn, start, end };
}

function suspected({ suspicion, turns }: Session, rules: readonly Rule[]): Signal[] {
  if (suspicion === null) return [];
  const { rule, turn, start, end } = suspicion;
  return [{ rule, stage: rules.find(({ id }) => id === rule)!.stage, start, end, back: turns - 1 - turn }];
}

function furthestOf(stage: Stage | null, signals: readonly Signal[]): Stage | null {
  return signals.reduce((so, signal) => furthest(so, signal.stage), stage);
}

/** Longer letters say many things that do not belong together; what they are about is told by the tagger. */
const LONG = 3;

interface Understood {
  readonly session: Session;
  readonly worded: readonly Cue[];
  /** For each passage of the message. */
  readonly leanings: readonly Leanings[];
}

/** What the words mean, in the language of the conversation, and what the tagger makes of each passage. */
function understand(session: Session, message: Message, lexicon: Lexicon, learned: Learned | undefined): Understood {
  const languages = addVotes(session.languages, lexicon.votes(message.text));
  const words = addFading(session.words ?? 0, lexicon.count(message.text));
  const passages = noteWords(message, lexicon, favoured(languages));
  let { memory, gist } = session;
  const leanings = passages.flatMap((said) => {
    memory = remember(memory, said.side, said.marks.keys(), said.share);
    if (learned === undefined) return [];
    const told = learned.tagger(said, memory, gist);
    gist = told.gist;
    return [told.leanings];
  });
  const byWords = learned === undefined ? {} : { worded: wordedOn(session.worded ?? NOT_WORDED, message.text, passages[0]!.side, learned.wording) };
  return { session: { ...session, languages, words, memory, gist, ...byWords }, worded: passages.length > LONG && message.from === 'them' ? [] : passages.flatMap(wordedCues), leanings };
}

function wordedOn({ gist, ever }: Worded, text: string, side: 'them' | 'me', wording: Wording): Worded {
  const { odds, gist: next } = wording(text, side, gist);
  const of = (number: (name: keyof WordingOdds) => number): WordingOdds => ({ threatened: toThousandths(number('threatened')), doubtful: toThousandths(number('doubtful')) });
  return { gist: next, now: of((name) => odds[name]), ever: of((name) => Math.max(ever[name], odds[name])) };
}

/** Calls are remembered; nothing else that the page tells by itself. */
function noteEvent(session: Session, event: NonNullable<Message['event']>): Session {
  return event === 'call' || event === 'video-call' ? { ...session, memory: remember(session.memory, 'them', CALLED, 1) } : session;
}

/** Of 100, for what was said plainly. */
const PLAIN_SCORE = 90;

/**
 * Levels do not fall by themselves.
 * @param least what the rules that spoke ask for by themselves
 */
function raise(session: Session, least: Level, calibration: Calibration | undefined): Session {
  const { level, score } = calibration === undefined ? byRulesAlone(session) : judge(session, calibration);
  const next = { ...session, score: Math.max(session.score, score, least === 'danger' ? PLAIN_SCORE : 0), level: highest(highest(session.level, least), level) };
  if (next.level === session.level) return next;
  // A warning names what it is about, also where it was only implied; danger without a word of it is a threat.
  const named = furthest(next.stage, next.implied);
  return { ...next, stage: next.level === 'danger' && !canBeDanger(named) ? 'threat' : named };
}

function byRulesAlone({ evidence, stage }: Session): { readonly level: Level; readonly score: number } {
  const score = scoreOf(evidence);
  return { level: levelOf(score, stage), score };
}

/** What is known of the conversation and was not told yet, as cues of no word. */
function knownCues({ known = [], cues }: Session, { from }: Message): readonly Cue[] {
  return from === 'them' ? known.filter((name) => cues[name] === undefined).map((name) => ({ name, start: 0, end: 0 })) : [];
}

function byName(cues: readonly Cue[]): TurnCues {
  const first = new Map<CueName, Cue>();
  for (const cue of cues) if (!first.has(cue.name)) first.set(cue.name, cue);
  return first;
}

const NEVER: LastSeen = { them: -1, me: -1 };

function note(session: Session, message: Message, cues: TurnCues): Session {
  const turn = session.turns;
  if (message.from === 'unknown') return { ...session, turns: turn + 1 };
  const by = message.from;
  const seen: Partial<Record<CueName, LastSeen>> = cues.size === 0 ? session.cues : { ...session.cues };
  for (const name of cues.keys()) {
    const { them, me } = seen[name] ?? NEVER;
    seen[name] = by === 'me' ? { them, me: turn } : { them: turn, me };
  }
  const picture = message.media === 'image' || message.media === 'video';
  const despairs = by === 'me' && cues.has('despairs') && !cues.has('jokes');
  return { ...session, turns: turn + 1, despair: session.despair || despairs, cues: seen, media: picture ? { ...session.media, [by]: turn } : session.media };
}

interface Turn {
  readonly from: Message['from'];
  readonly rules: readonly Rule[];
  readonly worded: TurnCues;
  readonly tagged: TurnCues;
  readonly leanings: readonly Leanings[];
  /** The session which has noted this turn, and as it was before. */
  readonly noted: Session;
  readonly earlier: Session;
}

const NO_SIGNALS: readonly Signal[] = [];

/** The rules that speak on a turn of the other side: it needs a cue for that. */
function signalsOf({ from, rules, worded, tagged, leanings, noted, earlier }: Turn): readonly Signal[] {
  if (from !== 'them' || (worded.size === 0 && tagged.size === 0)) return NO_SIGNALS;
  return rules.flatMap(({ id, stage, channel, frames, tagged: name }) => {
    if (channel !== undefined && channel !== noted.channel) return [];
    const told = name === undefined ? undefined : tagged.get(name);
    const met = told !== undefined ? [told] : name !== undefined && isUnlikely(leanings, name) ? null : firstMet(frames, worded, noted, earlier);
    return met === null ? [] : [{ rule: id, stage, start: Math.min(...met.map((cue) => cue.start)), end: Math.max(...met.map((cue) => cue.end)) }];
  });
}

function firstMet(frames: readonly Frame[], cues: TurnCues, noted: Session, earlier: Session): readonly Cue[] | null {
  for (const frame of frames) {
    const met = meets(frame, cues, noted, earlier);
    if (met !== null) return met;
  }
  return null;
}

/** What has fired by now, and what it comes to. */
function weigh(session: Session, rules: readonly Rule[], signals: readonly Signal[]): Pick<Session, 'fired' | 'evidence' | 'stage'> {
  if (signals.length === 0) return session;
  const fired = { ...session.fired };
  const evidence = { ...session.evidence };
  for (const signal of signals) {
    const rule = rules.find((candidate) => candidate.id === signal.rule)!;
    const before = fired[rule.id] ?? 0;
    evidence[rule.family] = (evidence[rule.family] ?? 0) + addedWeight(rule.weight, before);
    fired[rule.id] = before + 1;
  }
  return { fired, evidence, stage: furthestOf(session.stage, signals) };
}

function assessmentOf(session: Session, signals: readonly Signal[]): Assessment {
  return { level: session.level, stage: session.stage, score: session.score, signals, despair: session.despair };
}
