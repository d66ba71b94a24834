import { ANYBODY, HELLO, type DoorMessage, type GateMessage } from './messages.ts';

export interface Channel {
  /** Asks the door; `then` is called once, with true where nobody answers. */
  ask(then: (go: boolean) => void): void;
  tell(type: 'held' | 'passed'): void;
  /** What the door has last said, for what has to be decided at once. */
  holds(): boolean;
}

/** A door that has not heard after so long, ms, is not there. */
const DEAF = 3_000;

// Whatever a gate needs from its realm later is taken here, because a page can put anything in its place.
const { apply, defineProperty, getOwnPropertyDescriptor } = Reflect;
const { addEventListener, dispatchEvent, removeEventListener } = EventTarget.prototype;
const { postMessage, start } = MessagePort.prototype;
const dataOf = getOwnPropertyDescriptor(MessageEvent.prototype, 'data')!.get!;
const setTimer = setTimeout;
const RealEvent = MessageEvent;

interface Waiting {
  heard: boolean;
  readonly then: (go: boolean) => void;
}

/** @param name which gate it is */
export function connect(name: string): Channel {
  const { port1, port2 } = new MessageChannel();
  // Without a prototype: nothing that a page puts on Object.prototype is found in it.
  const waiting = { __proto__: null } as unknown as Record<number, Waiting | undefined>;
  let count = 0;
  let isConnected = false;
  let holdsNow = false;

  function hello(): void {
    if (isConnected) return;
    const event = new RealEvent(HELLO, { data: name, ports: [port2], cancelable: true });
    // The door takes it: whoever comes later finds nothing.
    isConnected = !apply(dispatchEvent, window, [event]);
    if (isConnected) apply(removeEventListener, window, [ANYBODY, hello]);
  }

  apply(addEventListener, port1, ['message', (event: MessageEvent) => {
    const message = apply(dataOf, event, []) as DoorMessage;
    if (message.type === 'state') {
      holdsNow = message.holds;
      return;
    }
    const asked = waiting[message.id];
    if (asked === undefined) return;
    if (message.type === 'heard') asked.heard = true;
    else finish(message.id, message.go);
  }]);
  apply(start, port1, []);
  apply(addEventListener, window, [ANYBODY, hello]);
  hello();

  function finish(id: number, go: boolean): void {
    const asked = waiting[id];
    waiting[id] = undefined;
    asked?.then(go);
  }
  function send(message: GateMessage): void {
    apply(postMessage, port1, [message]);
  }
  return {
    ask(then) {
      if (!isConnected) return then(true);
      const id = (count += 1);
      waiting[id] = { heard: false, then };
      send({ type: 'ask', id });
      apply(setTimer, window, [() => waiting[id]?.heard === false && finish(id, true), DEAF]);
    },
    tell: (type) => send({ type }),
    holds: () => holdsNow,
  };
}

/**
 * Puts ours before a function of the page's realm. To whoever looks at it, it is the same: name, length, native code.
 * @param before called with the arguments and a way to go on; whatever it throws, the call goes on as if we were not there
 */
export function wrap(owner: object | undefined, name: string, before: (goOn: () => unknown, self: unknown, args: unknown[]) => unknown): void {
  const descriptor = owner === undefined ? undefined : getOwnPropertyDescriptor(owner, name);
  const key = descriptor?.get === undefined ? 'value' : 'get';
  const native: unknown = descriptor?.[key];
  if (typeof native !== 'function') return;
  const handler = {
    __proto__: null,
    apply(_: unknown, self: unknown, args: unknown[]) {
      let isOn = false;
      const goOn = (): unknown => {
        isOn = true;
        return apply(native as () => unknown, self, args);
      };
      try {
        return before(goOn, self, args);
      } catch (error) {
        // What the page's own function throws is for the page.
        if (isOn) throw error;
        return goOn();
      }
    },
  };
  defineProperty(owner!, name, { ...descriptor, [key]: new Proxy(native, handler as object) });
}
