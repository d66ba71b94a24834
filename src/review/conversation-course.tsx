import type { Words } from '../advice/words/words.ts';
import { highest, LEVELS, type Level } from '../conversation/level.ts';
import { firstOfStages } from '../evidence/first-of-stages.ts';
import { inTime } from '../evidence/in-time.ts';
import type { KeptMessage, Recorded } from '../store/records.ts';
import { exactly } from './when.ts';

interface Props {
  /** One conversation, or all of a case. */
  readonly recorded: readonly Recorded[];
  readonly words: Words;
  readonly siteName: (site: string) => string;
}

/** How a conversation or a case went: its stages in the order in which they came, and the level as a line over its messages. */
export function Course({ recorded, words, siteName }: Props) {
  const told = recorded.length === 1 ? recorded[0]!.messages.map((message) => ({ message, site: '' })) : asOne(recorded, siteName);
  const stages = firstOfStages(told, ({ message }) => message.signals);
  if (stages.length === 0) return null;
  return (
    <section class="course">
      <h3>{words.archive.course}</h3>
      <LevelLine messages={told.map(({ message }) => message)} words={words} />
      <ol class="stages">
        {stages.map(([stage, { site, message: { order, sentAt } }]) => (
          <li key={stage}>
            <span>{words.stages[stage]}</span> <span class="about">{site !== '' && `${site} · `}{sentAt === undefined ? words.archive.messageNumber(order + 1) : exactly(sentAt, words.language)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface ToldAt {
  readonly message: KeptMessage;
  /** Where, in a case of several conversations. */
  readonly site: string;
}

function asOne(recorded: readonly Recorded[], siteName: Props['siteName']): readonly ToldAt[] {
  const each = recorded.map(({ conversation, messages }) => messages.map((message) => ({ message, site: siteName(conversation.site) })));
  return inTime(each, ({ message }) => message.sentAt, ({ message }) => message.readAt).map(({ message, site }, order) => ({ message: { ...message, order }, site }));
}

const WIDTH = 300;
const HEIGHT = 48;
const MARGIN = 4;

/** Steps upwards at the flagged messages: a level never falls by itself. */
function LevelLine({ messages, words }: { readonly messages: readonly KeptMessage[]; readonly words: Words }) {
  let reached: Level = 'none';
  const steps = messages.flatMap(({ order, level }) => {
    if (level === undefined) return [];
    // A message may be flagged later than those behind it.
    reached = highest(reached, level);
    return [{ order, level: reached }];
  });
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) return null;
  const start = Math.min(0, messages[0]!.order);
  const length = Math.max(1, messages.at(-1)!.order - start);
  const x = (order: number): number => MARGIN + ((order - start) / length) * (WIDTH - 2 * MARGIN);
  const y = (level: Level): number => HEIGHT - MARGIN - (LEVELS.indexOf(level) / (LEVELS.length - 1)) * (HEIGHT - 2 * MARGIN);
  const path = [`M${MARGIN} ${y('none')}`, ...steps.map(({ order, level }) => `H${x(order)}V${y(level)}`), `H${WIDTH - MARGIN}`].join('');
  const name = (level: Level): string => (level === 'none' ? '' : words.levels[level]);
  const label = words.archive.levelOverTime(name(first.level), name(last.level));
  return (
    <svg class="level-line" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <title>{label}</title>
      <path d={path} />
      {steps.map(({ order, level }) => (
        <circle key={order} cx={x(order)} cy={y(level)} r="3" />
      ))}
    </svg>
  );
}
