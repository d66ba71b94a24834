import { strFromU8, unzipSync } from 'fflate';
import { firstBroken, hexOf } from './chain.ts';
import { FORMAT, VERSION } from './pack.ts';

export interface Verified {
  readonly records: number;
  readonly seal: string;
  /** Plain sentences; none where all is as it was made. */
  readonly faults: readonly string[];
}

/** Verifies a pack (zip), or its data.json alone. */
export function verifyPack(bytes: Uint8Array): Verified {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return verifyData(strFromU8(bytes));
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes);
  } catch {
    return { records: 0, seal: '', faults: ['the zip is broken'] };
  }
  const data = files['data.json'];
  if (data === undefined) return { records: 0, seal: '', faults: ['there is no data.json in it'] };
  const verified = verifyData(strFromU8(data));
  return { ...verified, faults: [...verified.faults, ...checksumFaults(files, verified.seal)] };
}

function verifyData(text: string): Verified {
  const broken = (fault: string): Verified => ({ records: 0, seal: '', faults: [fault] });
  let data: { format?: unknown; version?: unknown; records?: unknown; seal?: unknown };
  try {
    data = JSON.parse(text);
  } catch {
    return broken('data.json is not valid JSON');
  }
  if (data?.format !== FORMAT || data.version !== VERSION || !Array.isArray(data.records)) return broken('data.json is not a record of Porchlight that this version knows');
  const at = firstBroken(data.records);
  const last = (data.records.at(-1) as { hash?: unknown } | undefined)?.hash;
  return {
    records: data.records.length,
    seal: String(data.seal),
    faults: [...(at === null ? [] : [`record ${at + 1} was changed, or one before it was taken out`]), ...(data.seal === last ? [] : ['the seal is not that of the last record'])],
  };
}

function checksumFaults(files: Readonly<Record<string, Uint8Array>>, seal: string): readonly string[] {
  const sums = new Map(Array.from(strFromU8(files['checksums.txt'] ?? new Uint8Array(0)).matchAll(/^([0-9a-f]{64}) {2}(\S+)$/gmu), ([, sum, name]) => [name!, sum!]));
  const expected = ['report.html', 'data.json', 'verify.html'];
  const report = strFromU8(files['report.html'] ?? new Uint8Array(0));
  return [
    ...expected.filter((name) => files[name] === undefined || sums.get(name) !== hexOf(files[name])).map((name) => `${name} was changed or is missing`),
    ...(report.includes(seal) ? [] : ['the report carries another seal']),
  ];
}
