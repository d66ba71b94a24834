/**
 * Whoever seals and then writes shares this among all pages and the background; whoever destroys a key has it alone, so that nothing is ever
 * written that was sealed with a key that is gone.
 */
const SEALING = 'porchlight-sealing';

/** Nobody destroys a key while this work lasts. */
export async function whileSealing<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(SEALING, { mode: 'shared' }, work);
}

/**
 * Nobody seals while this work lasts. It does not wait for those who do: a page that hangs must not hold up warnings behind it.
 * @returns null where somebody seals just now
 */
export async function whileNobodySeals<T>(work: () => Promise<T>): Promise<T | null> {
  return navigator.locks.request(SEALING, { ifAvailable: true }, (lock) => (lock === null ? Promise.resolve(null) : work()));
}
