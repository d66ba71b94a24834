/** Who said it; what nobody knows the speaker of stands with the other side. */
export type Side = 'them' | 'me';

/** How strong each mark (marks.ts) still is, in hundredths of a mention, by who made it. */
type Strengths = Readonly<Record<Side, readonly number[]>>;

/** What a conversation was about so far: numbers, never text. Plain JSON, of one size however long the conversation gets. */
export interface Memory {
  /** The last few turns. */
  readonly lately: Strengths;
  /** A dozen turns and more; what is said again and again grows stronger, up to a limit. */
  readonly long: Strengths;
}

interface Fading {
  /** What remains when the same side, or the other, has spoken. */
  readonly same: number;
  readonly other: number;
  readonly most: number;
}

const LATELY: Fading = { same: 0.5, other: 0.7, most: 100 };
const LONG: Fading = { same: 0.9, other: 0.95, most: 300 };
const FORGOTTEN = 5;
/** A turn with so many marks takes away all that it may, one with few a part, but not less than so much. */
const TELLING = 6;
const LEAST = 0.25;

export const NO_MEMORY: Memory = { lately: { them: [], me: [] }, long: { them: [], me: [] } };

/**
 * Adds a turn's marks, by their numbers.
 * @param share how much of a mention each counts, 0 to 1
 */
export function remember(memory: Memory, side: Side, marks: Iterable<number>, share: number): Memory {
  const added = Math.round(share * 100);
  const said = [...marks];
  // Small talk takes away less of what was said before than talk that says something: a threat is not forgotten for the weather.
  const part = Math.min(1, Math.max(LEAST, said.length / TELLING));
  return { lately: renew(memory.lately, side, said, added, part, LATELY), long: renew(memory.long, side, said, added, part, LONG) };
}

function renew(strengths: Strengths, side: Side, marks: readonly number[], added: number, part: number, fading: Fading): Strengths {
  const kept = (whose: Side): number => (side === whose ? fading.same : fading.other) ** part;
  const next = { them: faded(strengths.them, kept('them')), me: faded(strengths.me, kept('me')) };
  const own = next[side];
  for (const mark of marks) {
    while (own.length <= mark) own.push(0);
    own[mark] = Math.min(fading.most, own[mark]! + added);
  }
  return next;
}

/** Some hundred numbers at each turn, most of them nothing: a plain loop over a copy is several times as fast as a function for each. */
function faded(strengths: readonly number[], kept: number): number[] {
  const next = strengths.slice();
  for (let mark = 0; mark < next.length; mark += 1) {
    const strength = next[mark]!;
    if (strength === 0) continue;
    const rest = Math.floor(strength * kept);
    next[mark] = rest < FORGOTTEN ? 0 : rest;
  }
  return next;
}
