import type { FleetingArea } from '../../src/store/private-store.ts';

/** A fake of the browsers' `storage.session`. @param most letters of JSON that it has room for */
export function fakeArea(most = Infinity): FleetingArea & { readonly kept: ReadonlyMap<string, unknown> } {
  const kept = new Map<string, unknown>();
  return {
    kept,
    get: async (key) => Object.fromEntries(key === null ? kept : [...kept].filter(([name]) => name === key)),
    async set(items) {
      const next = { ...Object.fromEntries(kept), ...items };
      if (JSON.stringify(next).length > most) throw new Error('no room');
      for (const [key, value] of Object.entries(items)) kept.set(key, structuredClone(value));
    },
    async remove(keys) {
      for (const key of keys) kept.delete(key);
    },
  };
}
