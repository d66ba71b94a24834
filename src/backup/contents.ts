import { LEVELS } from '../conversation/level.ts';
import { MEDIA, SPEAKERS } from '../conversation/message.ts';
import type { Answers } from '../conversation/told.ts';
import { STAGES } from '../conversation/stage.ts';
import { isTime } from '../conversation/time.ts';
import { newSession } from '../engine/session.ts';
import type { AccountRecord, ConversationRecord, SeenRecord, StateRecord } from '../store/database.ts';
import type { Identity, KeptMessage } from '../store/records.ts';

/** A conversation as it stands in a backup: nothing of it is sealed there, since all of the backup is. */
export interface UnsealedConversation {
  readonly record: Omit<ConversationRecord, 'sealed' | 'answers' | 'answersSince' | 'notes'>;
  readonly identity: Identity;
  readonly answers: Answers;
  readonly notes?: string;
}

export interface UnsealedMessage {
  readonly conversation: string;
  readonly message: KeptMessage;
}

/** All records of an installation. */
export interface Records {
  readonly conversations: readonly UnsealedConversation[];
  readonly messages: readonly UnsealedMessage[];
  readonly states: readonly StateRecord[];
  readonly seen: readonly SeenRecord[];
  readonly accounts: readonly AccountRecord[];
}

/** All that a backup holds. */
export interface Contents extends Records {
  /** The key of all hashes, base64: with it a conversation is known again elsewhere. Installations of the first days cannot give it. */
  readonly hashing?: string;
  /** As the browser's storage has them. */
  readonly settings: unknown;
  readonly shown: unknown;
}

/**
 * What can be used of a backup: whoever knows its passphrase may have changed it.
 * @returns with how many records were left out; null where it is none
 */
export function readContents(value: unknown): { readonly contents: Contents; readonly leftOut: number } | null {
  if (!isObject(value)) return null;
  let leftOut = 0;
  const all = <T>(name: string, isOne: (record: unknown) => boolean): readonly T[] => {
    const records: unknown = value[name];
    if (!Array.isArray(records)) return [];
    const good = records.filter(isOne);
    leftOut += records.length - good.length;
    return good as T[];
  };
  if (!Array.isArray(value.conversations) || !Array.isArray(value.states)) return null;
  const contents: Contents = {
    ...(typeof value.hashing === 'string' ? { hashing: value.hashing } : {}),
    settings: value.settings,
    shown: value.shown,
    conversations: all('conversations', isConversation),
    messages: all('messages', isMessage),
    // Numbers that this version cannot go on from are begun anew; where the conversation stood is in its record.
    states: all<StateRecord>('states', isState).map((state) => (Object.values(state.sessions).every(isSession) ? state : { ...state, sessions: {} })),
    seen: all('seen', (one) => isObject(one) && isText(one.conversation) && isText(one.key) && isNumber(one.order) && (one.said === undefined || isSpeaker(one.said))),
    accounts: all('accounts', (one) => isObject(one) && isText(one.name) && isText(one.handle) && isText(one.conversation) && isNumber(one.mine) && isNumber(one.theirs) && isTime(one.lastSeen)),
  };
  return { contents, leftOut };
}

type Plain = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isNumber = (value: unknown): value is number => Number.isFinite(value);
const isSpeaker = (value: unknown): boolean => SPEAKERS.some((speaker) => speaker === value);
const isLevel = (value: unknown): boolean => LEVELS.some((level) => level === value);
const isStage = (value: unknown): boolean => STAGES.some((stage) => stage === value);
const isMedia = (value: unknown): boolean => MEDIA.some((kind) => kind === value);
const isMissingOr = (isRight: (value: unknown) => boolean) => (value: unknown): boolean => value === undefined || isRight(value);
const isStood = (value: unknown): boolean => isObject(value) && isLevel(value.level) && (value.stage === null || isStage(value.stage));

function isConversation(value: unknown): boolean {
  if (!isObject(value) || !isObject(value.record) || !isObject(value.identity) || !isObject(value.answers)) return false;
  const { record, identity, answers, notes } = value;
  return (
    isText(record.id) && isStood(record) && isNumber(record.score) && isTime(record.firstSeen) && isTime(record.lastSeen) && typeof record.current === 'boolean' && typeof record.despair === 'boolean' &&
    ['not-yet', 'keeping', 'stopped'].some((keeping) => keeping === record.keeping) &&
    isMissingOr((dismissed) => isStood(dismissed) && isTime((dismissed as Plain).at))(record.dismissed) && isMissingOr(isStood)(record.small) && isMissingOr(isStood)(record.asRead) && isMissingOr(isText)(record.case) &&
    isMissingOr((apart) => Array.isArray(apart) && apart.every(isText))(record.apart) &&
    isText(identity.site) && isText(identity.url) && isObject(identity.contact) && isMissingOr(isText)(identity.contact.name) && isMissingOr(isText)(identity.contact.handle) && (identity.key === null || isMissingOr(isText)(identity.key)) &&
    Object.values(answers).every((answer) => typeof answer === 'boolean') && isMissingOr(isText)(notes)
  );
}

function isMessage(value: unknown): boolean {
  if (!isObject(value) || !isText(value.conversation) || !isObject(value.message)) return false;
  const { key, order, from, asRead, sender, text, media, sentAt, readAt, level, signals } = value.message;
  return (
    isText(key) && isNumber(order) && isSpeaker(from) && isMissingOr(isSpeaker)(asRead) && isMissingOr(isText)(sender) && isText(text) && isMissingOr(isMedia)(media) &&
    isMissingOr(isTime)(sentAt) && isTime(readAt) && isMissingOr(isLevel)(level) && Array.isArray(signals) && signals.every((signal: unknown) => isObject(signal) && isText(signal.rule) && isStage(signal.stage) && isText(signal.words))
  );
}

function isState(value: unknown): boolean {
  return isObject(value) && isText(value.conversation) && isText(value.name) && isNumber(value.firstOrder) && isNumber(value.lastOrder) && isTime(value.lastSeen) && isObject(value.sessions);
}

function isSession(value: unknown): boolean {
  return isStood(value) && isLike(value, newSession('chat'));
}

/** Whether a value has all that the model has, down to the leaves; lists are of numbers. */
function isLike(value: unknown, model: unknown): boolean {
  if (Array.isArray(model)) return Array.isArray(value) && value.every(isNumber);
  if (isObject(model)) return isObject(value) && Object.entries(model).every(([name, inner]) => isLike(value[name], inner));
  return model === null ? value === null || typeof value === 'object' || typeof value === 'string' : typeof value === typeof model;
}
