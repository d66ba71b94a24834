import type { Answers } from '../conversation/told.ts';
import { changeRecords, type ConversationRecord, type Database } from './database.ts';
import { readable } from './readable.ts';
import { whileSealing } from './sealing.ts';
import type { Sealed, Vault } from './vault.ts';

/** Conversations that are with the same people make one case: what the person has said of one holds for all. */
export interface Cases {
  /** Joins two conversations, and whatever each was joined with before. */
  join(id: string, other: string): Promise<void>;
  /** Takes a conversation out of its case. It is not proposed again for it. */
  separate(id: string): Promise<void>;
  /** The person says that the two are not one case. */
  keepApart(id: string, other: string): Promise<void>;
  /** @param answer null takes it back, in all conversations of the case */
  answer(id: string, question: keyof Answers, answer: boolean | null): Promise<void>;
}

/** Pages and background take turns: what was answered is read, added to and written again, and of two quick answers none may be lost. */
const ANSWERING = 'porchlight-answering';

export function cases(database: Database, vault: Vault): Cases {
  const inTurn = (work: () => Promise<void>): Promise<void> => navigator.locks.request(ANSWERING, () => whileSealing(work));
  const membersOf = async (id: string): Promise<readonly ConversationRecord[]> => {
    const record = await database.get('conversations', id);
    if (record?.case === undefined) return record === undefined ? [] : [record];
    return (await database.getAll('conversations')).filter((other) => other.case === record.case);
  };
  const write = async (members: readonly ConversationRecord[], answers: Answers, name?: string): Promise<void> => {
    const sealed = await vault.seal(answers);
    await changeRecords(database, members.map(({ id }) => id), ({ answersSince: _, ...record }) => ({ ...record, answers: sealed, ...(name === undefined ? {} : { case: name }) }));
  };
  return {
    join: (id, other) => inTurn(async () => {
      const members = [...(await membersOf(id)), ...(await membersOf(other))];
      const answers = await Promise.all(members.map((record) => answersOf(record, vault)));
      await write(members, answers.reduce(together, {}), crypto.randomUUID());
    }),
    async separate(id) {
      const others = (await membersOf(id)).map((record) => record.id).filter((other) => other !== id);
      await changeRecords(database, [id], ({ case: _, ...record }) => apart(record, others));
    },
    keepApart: (id, other) => changeRecords(database, [id], (record) => apart(record, [other])),
    answer: (id, question, answer) => inTurn(async () => {
      const members = await membersOf(id);
      if (vault.lock === 'locked') {
        const given = await vault.seal({ question, answer } satisfies Given);
        return changeRecords(database, members.map((record) => record.id), (record) => ({ ...record, answersSince: [...(record.answersSince ?? []), given] }));
      }
      if (members[0] !== undefined) await write(members, answered(await answersOf(members.find((record) => record.id === id)!, vault), question, answer));
    }),
  };
}

function apart(record: ConversationRecord, others: readonly string[]): ConversationRecord {
  return { ...record, apart: [...new Set([...(record.apart ?? []), ...others])] };
}

/** A yes holds: it is what help and advice go by. */
function together(some: Answers, more: Answers): Answers {
  const yes = Object.entries(some).filter(([, answer]) => answer);
  return { ...some, ...more, ...Object.fromEntries(yes) };
}

/** One answer by itself; null takes it back. */
interface Given {
  readonly question: keyof Answers;
  readonly answer: boolean | null;
}

/** @throws where one of them cannot be opened */
export async function answersOf({ answers, answersSince = [] }: ConversationRecord, vault: Vault): Promise<Answers> {
  const before = answers === undefined ? {} : await vault.open<Answers>(answers);
  return withGiven(before, await Promise.all(answersSince.map((given) => vault.open<Given>(given))));
}

/** Those that can be opened. */
export async function answersHeard({ answers, answersSince = [] }: ConversationRecord, vault: Vault): Promise<Answers> {
  const [before = {}] = await readable(answers === undefined ? [] : [answers], (sealed: Sealed) => vault.open<Answers>(sealed));
  return withGiven(before, await readable(answersSince, (given) => vault.open<Given>(given)));
}

function withGiven(before: Answers, since: readonly Given[]): Answers {
  return since.reduce((all, { question, answer }) => answered(all, question, answer), before);
}

/** Answers with one more, or without it. */
export function answered(answers: Answers, question: keyof Answers, answer: boolean | null): Answers {
  const { [question]: _, ...others } = answers;
  return answer === null ? others : { ...others, [question]: answer };
}
