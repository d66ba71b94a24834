/** How soon the second press must follow, ms. */
const SOON = 1_000;

/** Tells when Escape was pressed twice in a row: hand it every key that the person presses. */
export function escapeTwice(): (event: KeyboardEvent) => boolean {
  let before = -Infinity;
  return ({ key, repeat, timeStamp }) => {
    if (repeat) return false;
    const twice = key === 'Escape' && timeStamp - before <= SOON;
    before = key === 'Escape' && !twice ? timeStamp : -Infinity;
    return twice;
  };
}
