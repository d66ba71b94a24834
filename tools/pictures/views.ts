import { SITUATIONS } from '../../src/advice/situation.ts';

/** What the gallery can show: the query, and the size of the window, in CSS pixels. */
export interface View {
  readonly name: string;
  readonly view: 'card' | 'help' | 'popup' | 'review' | 'mistake' | 'settings' | 'welcome';
  readonly state: string;
  readonly width: number;
  readonly height: number;
}

const card = (state: string): View => ({ name: `card-${state}`, view: 'card', state, width: 760, height: 720 });
const view = (kind: View['view'], state: string, width: number, height: number): View => ({ name: `${kind}-${state}`, view: kind, state, width, height });

export const VIEWS: readonly View[] = [
  ...SITUATIONS.map(card),
  card('threatened.small'),
  card('threatened.more'),
  view('help', 'talk', 760, 900),
  view('help', 'young', 760, 900),
  view('popup', 'list', 400, 640),
  view('popup', 'not-agreed', 400, 640),
  view('popup', 'details', 400, 640),
  view('popup', 'fine', 400, 640),
  view('popup', 'locked', 400, 640),
  view('review', 'details', 1000, 800),
  view('mistake', 'wrong', 760, 900),
  view('settings', 'own', 820, 1900),
  view('settings', 'managed', 820, 1900),
  view('welcome', 'asking', 900, 900),
  view('welcome', 'only', 900, 1100),
  view('welcome', 'agreed', 900, 900),
];

export function addressOf({ view, state }: View, language: string): string {
  return `/?${new URLSearchParams({ view, state, language })}`;
}
