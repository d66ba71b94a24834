/** As src/cues/packed.ts reads them. @param hashes rising */
export function packed(hashes: readonly number[]): string {
  let previous = 0;
  const differences = hashes.flatMap((hash) => {
    const own = base128(hash - previous);
    previous = hash;
    return own;
  });
  return Buffer.from(differences).toString('base64');
}

function base128(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...base128(value >>> 7)];
}
