import type { ComponentChildren } from 'preact';
import { whyFor } from '../advice/advice-for.ts';
import { plainText } from '../advice/quote.ts';
import type { Words } from '../advice/words/words.ts';
import { foldPhrase } from '../conversation/text.ts';
import type { Piece } from '../mistakes/piece.ts';
import type { KeptMessage } from '../store/records.ts';

interface Props {
  readonly message: KeptMessage;
  readonly pieces: readonly Piece[];
  readonly words: Words;
  /** The person masks words, or shows again what they have masked; folded. */
  readonly onChange: (folded: readonly string[], isMasked: boolean) => void;
}

/** A message of a report, as it is masked. */
export function MaskedTurn({ message: { from, signals, media }, pieces, words, onChange }: Props) {
  const whys = [...new Set(signals.map((signal) => whyFor(signal.rule, signal.stage, from, words)))];
  return (
    <li class={`message ${from}${whys.length > 0 ? ' flagged' : ''}`}>
      <p class="speaker">{words.review[from]}</p>
      <blockquote>
        {pieces.length > 0 && <bdi>{pieces.map((piece, index) => (piece.kind === undefined ? <Plain key={index} text={piece.text} onPress={(folded) => onChange(folded, true)} /> : <Mask key={index} piece={piece} words={words} onChange={onChange} />))}</bdi>}
        {media !== undefined && <em>{words.media[media]}</em>}
      </blockquote>
      {whys.length > 0 && <p class="about">{whys.join(' ')}</p>}
    </li>
  );
}

/** Words that a press masks. By keyboard the field above does the same. */
function Plain({ text, onPress }: { readonly text: string; readonly onPress: (folded: readonly string[]) => void }) {
  const parts: ComponentChildren[] = text.split(/(\s+)/u).map((part, index) => {
    const folded = foldPhrase(part);
    const shown = plainText(part);
    return folded.length === 0 ? shown : <span key={index} class="word" onClick={() => onPress(folded)}>{shown}</span>;
  });
  return <>{parts}</>;
}

function Mask({ piece: { text, kind, own }, words: { mistake }, onChange }: Pick<Props, 'words' | 'onChange'> & { readonly piece: Piece }) {
  const label = mistake.kinds[kind!];
  if (own === undefined) return <span class="masked" title={label}>{text}</span>;
  return <span class="masked own" title={label} onClick={() => onChange([own], false)}>{text}</span>;
}
