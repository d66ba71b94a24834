import { Unzip, UnzipInflate } from 'fflate';
import { ImportError } from './exported.ts';

/** What is taken in, in bytes. A text of 200 MB holds some two million messages. */
export interface Limits {
  readonly file: number;
  readonly archive: number;
  /** All texts out of one archive together. */
  readonly unpacked: number;
  readonly entries: number;
}

export const LIMITS: Limits = { file: 200_000_000, archive: 900_000_000, unpacked: 300_000_000, entries: 100_000 };

/** How many times larger than itself a packed text may grow; ordinary chat grows three to twelve times. */
const MOST_GROWTH = 200;
/** Below this no growth is looked at. */
const SMALL = 1_000_000;

export interface Entry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Takes the wanted files out of a zip, as a stream: pictures and videos in it are passed over without being unpacked, and nothing is
 * written anywhere.
 * @throws ImportError where the archive is broken, locked with a password, or made to do harm
 */
export async function unpack(archive: Blob, isWanted: (name: string) => boolean, limits: Limits = LIMITS): Promise<readonly Entry[]> {
  if (archive.size > limits.archive) throw new ImportError('too-large');
  const entries: Entry[] = [];
  let seen = 0;
  let unpacked = 0;
  let open = 0;
  let failure: ImportError | null = null;
  const fail = (reason: ImportError): void => void (failure ??= reason);

  const unzip = new Unzip((file) => {
    seen += 1;
    if (seen > limits.entries) return fail(new ImportError('zip-bomb'));
    if (leavesItsFolder(file.name)) return fail(new ImportError('zip-paths'));
    if (!isWanted(file.name) || file.name.endsWith('/')) return;
    const chunks: Uint8Array[] = [];
    let length = 0;
    open += 1;
    file.ondata = (error, chunk, final) => {
      if (failure !== null) return;
      if (error !== null) return fail(new ImportError('zip-broken'));
      length += chunk.length;
      unpacked += chunk.length;
      if (length > limits.file || unpacked > limits.unpacked || (length > SMALL && file.size !== undefined && length > file.size * MOST_GROWTH)) {
        file.terminate();
        return fail(new ImportError('zip-bomb'));
      }
      chunks.push(chunk);
      if (final) {
        open -= 1;
        entries.push({ name: file.name, bytes: joined(chunks, length) });
      }
    };
    try {
      file.start();
    } catch {
      fail(new ImportError('zip-broken'));
    }
  });
  unzip.register(UnzipInflate);

  try {
    for await (const chunk of chunksOf(archive)) {
      unzip.push(chunk);
      if (failure !== null) throw failure;
    }
    unzip.push(new Uint8Array(0), true);
  } catch (error) {
    throw error instanceof ImportError ? error : new ImportError('zip-broken');
  }
  if (failure !== null) throw failure;
  if (seen === 0 || open > 0) throw new ImportError('zip-broken');
  return entries;
}

const CHUNK = 262_144;

async function* chunksOf(blob: Blob): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < blob.size; at += CHUNK) yield new Uint8Array(await blob.slice(at, at + CHUNK).arrayBuffer());
}

/** Absolute, with a drive, or with steps upwards: no exporter writes that. */
function leavesItsFolder(name: string): boolean {
  return /^[/\\]|^[A-Za-z]:|\\|\u0000/u.test(name) || name.split('/').includes('..');
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
