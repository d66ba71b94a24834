import { strToU8, zipSync } from 'fflate';
import { chain, hexOf, readableJson, type Chained } from './chain.ts';
import { evidenceRecords, type EvidenceRecord, type PackInput } from './records.ts';
import { reportPage, verifyPage } from './report.ts';

/** What data.json calls itself. */
export const FORMAT = 'porchlight-evidence';
export const VERSION = 1;

export interface Pack {
  /** For the file; says the day alone. */
  readonly name: string;
  /** A zip. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly seal: string;
}

/** The report alone, as it lies in the pack that is made of the same. */
export function makeReport(input: PackInput): string {
  const records = evidenceRecords(input);
  return reportPage(records, sealOf(chain(records)), input);
}

function sealOf(chained: readonly Chained<EvidenceRecord>[]): string {
  return chained.at(-1)!.hash;
}

/** Makes the evidence pack of a conversation, or of a case: report, data, checksums, and how to verify them. */
export function makePack(input: PackInput): Pack {
  const records = evidenceRecords(input);
  const chained = chain(records);
  const seal = sealOf(chained);
  const files: Record<string, string> = {
    'report.html': reportPage(records, seal, input),
    'data.json': readableJson({ format: FORMAT, version: VERSION, records: chained, seal }),
    'verify.html': verifyPage(input),
  };
  files['checksums.txt'] = Object.entries(files).map(([name, text]) => `${hexOf(text)}  ${name}\n`).join('');
  const bytes = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { mtime: input.now });
  return { name: `porchlight-${new Date(input.now).toISOString().slice(0, 10)}.zip`, bytes: bytes as Uint8Array<ArrayBuffer>, seal };
}
