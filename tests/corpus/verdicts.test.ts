import { expect, test } from 'vitest';
import { assembleEngine } from '../../src/assembly.ts';
import { newSession } from '../../src/engine/session.ts';
import { LEARNING, readCorpus } from '../../tools/corpus.ts';

/** Every so many conversations: enough to show in a review what a change does, few enough to be read. */
const EVERY = 12;

/** The turns after which notice, caution and danger were first reached, `-` for never; and the stage. */
function verdicts(): string[] {
  const engine = assembleEngine();
  return readCorpus(LEARNING).filter((_, index) => index % EVERY === 0).map(({ id, hostile, style, threatAt, channel, messages }) => {
    let session = newSession(channel);
    const first = new Map<string, number>();
    messages.forEach((message, turn) => {
      session = engine.read(session, message, messages.slice(Math.max(0, turn - 8), turn)).session;
      if (!first.has(session.level)) first.set(session.level, turn);
    });
    const turns = ['notice', 'caution', 'danger'].map((level) => first.get(level) ?? '-').join(' ');
    return `${id} ${hostile ? `${style}, threat ${threatAt ?? '-'}` : 'harmless'}: ${turns} ${session.stage ?? ''}`.trimEnd();
  });
}

test('verdicts on a sample of the conversations that were learned from are those that were last looked at', async () => {
  await expect(`${verdicts().join('\n')}\n`).toMatchFileSnapshot('verdicts.txt');
});
