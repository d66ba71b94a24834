import type { Level } from '../conversation/level.ts';
import type { Words } from '../advice/words/words.ts';
import { LevelShape } from '../warning/marks.tsx';

/** A level as shape and word; the colour only comes on top. */
export function LevelMark({ level, words }: { readonly level: Exclude<Level, 'none'>; readonly words: Words }) {
  return (
    <span class={`level ${level}`}>
      <LevelShape level={level} />
      {words.levels[level]}
    </span>
  );
}
