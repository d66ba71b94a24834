/** One timer of the watcher. Every wait of it is here, so that stopping leaves nothing behind. It counts by a clock that nobody sets. */
export interface Alarm {
  /** Rings after `pause` ms; an earlier ring that is already due stands. */
  within(pause: number): void;
  /** Rings once nothing has asked for `pause` ms, and at the latest `longest` ms after the first asking. */
  afterRest(pause: number, longest: number): void;
  /** Whether it will ring, within `pause` ms. */
  isSet(pause?: number): boolean;
  clear(): void;
}

export function createAlarm(ring: () => void): Alarm {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Infinity;
  let firstAsked = Infinity;

  function set(at: number): void {
    clearTimeout(timer);
    due = at;
    timer = setTimeout(() => {
      clear();
      ring();
    }, Math.max(0, at - performance.now()));
  }

  function clear(): void {
    clearTimeout(timer);
    due = Infinity;
    firstAsked = Infinity;
  }

  return {
    within(pause) {
      const at = performance.now() + pause;
      if (at < due) set(at);
    },
    afterRest(pause, longest) {
      firstAsked = Math.min(firstAsked, performance.now());
      set(Math.min(performance.now() + pause, firstAsked + longest));
    },
    isSet: (pause = Infinity) => due < performance.now() + pause,
    clear,
  };
}
