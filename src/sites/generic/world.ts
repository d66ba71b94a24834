import type { Adapter } from '../site.ts';

/** Id of the general reader, in every place where adapters are told apart. */
export const GENERIC = 'generic';

/**
 * Where the scripts of the extension meet in a page. The general reader and the pointing are scripts of their own, brought only where
 * they are needed, so that pages of known sites do not carry them; what they leave here is found by chat.js, in the world that
 * content scripts share and that the page cannot see. `Labels` are the texts of the overlay, which no reader needs to know.
 */
export interface World<Labels = unknown> {
  /** Left by chat.js: ends this run of it, because another one begins. Where the extension is gone, its script leaves by itself at the next change. */
  leave?: () => void;
  /** Left by generic.js. */
  reader?: (options: ReaderOptions) => Adapter;
  shapes?: Pick<typeof import('./shape.ts'), 'choicesIn' | 'previewOf' | 'shapeIn'> & Pick<typeof import('./sight.ts'), 'rootsOf'>;
  /** Left by pointing.js: lets the person point, and gives the shape that they have confirmed, or null. */
  point?: (labels: Labels, language: string, test: boolean) => Promise<Shape | null>;
}

export interface ReaderOptions {
  /** Whether the page is one of a known site, whose own adapter sees no chat: then it must be very sure. */
  readonly surely: boolean;
  /** What the person has shown on this site. */
  readonly shape: Shape | null;
}

const PLACE = Symbol.for('porchlight');

export function world<Labels>(): World<Labels> {
  const place = globalThis as { [PLACE]?: World<Labels> };
  return (place[PLACE] ??= {});
}

/** What a person has shown of a site, see shape.ts. Plain data, kept by host. */
export interface Shape {
  /** Selector of the list. */
  readonly list: string;
  /** Selector of a row's words, where it is the same for both; else they are found as everywhere. */
  readonly text: string | null;
  /** The sign that own rows have and others have not, and the other way round: `class out`, `data-own true`, `edge end`. */
  readonly own: string;
  readonly other: string;
}

/** Whatever is stored that is no shape counts as none. */
export function isShape(value: unknown): value is Shape {
  if (typeof value !== 'object' || value === null) return false;
  const { list, text, own, other } = value as Partial<Shape>;
  return [list, own, other].every((field) => typeof field === 'string') && (text === null || typeof text === 'string');
}
