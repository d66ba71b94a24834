import { ANYBODY, HELLO, type DoorMessage, type GateMessage } from './gate/messages.ts';
import { watchPictures, type PictureHolder } from './picture.ts';

/** What is on duty behind the door: see duty.ts. */
export interface OnDuty extends PictureHolder {
  /** Whether any picture would be held now, wherever it is put. */
  readonly holdsAny: () => boolean;
  /** Resolves to whether the camera may go on, after a pause where one is called for. */
  onCamera(): Promise<boolean>;
}

/** Stands in the page from its very start, in the world that the scripts of the extension share. Lets everything pass while nobody is on duty. */
export interface Door {
  /** Null: off duty, everything passes. */
  take(duty: OnDuty | null): void;
  /** What would be held has changed. */
  changed(): void;
}

export interface DoorOptions {
  /** A script whose extension is gone lets everything pass. */
  readonly isAlive: () => boolean;
  /** Whether the camera may go on, asked where nobody is on duty: in frames, and in the first moments of a page. */
  readonly askElsewhere: () => Promise<boolean>;
}

/** In the first moments of a page the camera waits so long, ms, for somebody to come on duty. */
const FIRST_MOMENTS = 3_000;

const PLACE = Symbol.for('porchlight-door');

/** The door of this page, where there is one. */
export function door(): Door | null {
  return (globalThis as { [PLACE]?: Door })[PLACE] ?? null;
}

/** Stands at the door; a second time changes nothing. */
export function openDoor(view: Window, { isAlive, askElsewhere }: DoorOptions): void {
  if (door() !== null) return;
  let duty: OnDuty | null = null;
  let isTaken = false;
  let onTaken: () => void = () => undefined;
  const taken = new Promise<void>((resolve) => (onTaken = resolve));
  /** By name; a page that calls itself a gate comes too late: each is let in once, before there is a page. */
  const gates = new Map<unknown, MessagePort>();
  const isFrame = view.top !== view;
  const isEarly = isFrame || view.document.readyState === 'loading';
  const onDuty = (): OnDuty | null => (isAlive() ? duty : null);

  watchPictures(view, onDuty);

  view.addEventListener(HELLO, (event) => {
    const { data: name, ports } = event as MessageEvent;
    const [port] = ports ?? [];
    if (port === undefined || !isEarly || gates.has(name)) return;
    event.preventDefault();
    gates.set(name, port);
    port.onmessage = ({ data }: MessageEvent<GateMessage>) => void answer(port, data);
    tellState();
  });
  // Whichever of us comes first, the other finds it. The page has no script yet that could hear it.
  if (isEarly) view.dispatchEvent(new Event(ANYBODY));

  async function answer(port: MessagePort, message: GateMessage): Promise<void> {
    if (message.type !== 'ask') return onDuty()?.onPicture(null, message.type === 'held');
    send(port, { type: 'heard', id: message.id });
    const go = await mayStart().catch(() => true);
    send(port, { type: 'answer', id: message.id, go });
  }

  async function mayStart(): Promise<boolean> {
    if (!isAlive()) return true;
    if (isFrame) return askElsewhere();
    if (!isTaken) await Promise.race([taken, new Promise((resolve) => setTimeout(resolve, FIRST_MOMENTS))]);
    return (await onDuty()?.onCamera()) ?? true;
  }

  function tellState(): void {
    const gate = gates.get('file-choice');
    if (gate !== undefined) send(gate, { type: 'state', holds: onDuty()?.holdsAny() ?? false });
  }

  (globalThis as { [PLACE]?: Door })[PLACE] = {
    take(next) {
      duty = next;
      isTaken = true;
      onTaken();
      tellState();
    },
    changed: tellState,
  };
}

function send(port: MessagePort, message: DoorMessage): void {
  port.postMessage(message);
}
