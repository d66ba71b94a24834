import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 1980, midnight: the first moment that the format knows. No clock goes into a package. */
const DATE = 0x0021;
const UTF8 = 0x0800;
const DEFLATED = 8;
const VERSION = 20;

interface Packed {
  readonly name: Buffer;
  readonly data: Buffer;
  readonly sum: number;
  readonly size: number;
}

/**
 * A ZIP archive that is the same, byte for byte, whenever the files are: sorted, without times, owners and rights. (ZIP application note 6.3,
 * parts 4.3 and 4.4.)
 * @param files contents by path, with `/` between folders
 */
export function zip(files: ReadonlyMap<string, Uint8Array>): Buffer {
  const packed = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([path, contents]): Packed => ({ name: Buffer.from(path), data: deflateRawSync(contents, { level: 9 }), sum: crc32(contents), size: contents.byteLength }));
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of packed) {
    const common = commonHeader(file);
    const local = Buffer.concat([number32(0x04034b50), common, file.name, file.data]);
    directory.push(number32(0x02014b50), number16(VERSION), common, Buffer.alloc(10), number32(offset), file.name);
    parts.push(local);
    offset += local.byteLength;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.concat([number32(0x06054b50), Buffer.alloc(4), number16(packed.length), number16(packed.length), number32(central.byteLength), number32(offset), number16(0)]);
  return Buffer.concat([...parts, central, end]);
}

/** What stands both before a file and in the directory at the end. */
function commonHeader({ name, data, sum, size }: Packed): Buffer {
  return Buffer.concat([number16(VERSION), number16(UTF8), number16(DEFLATED), number16(0), number16(DATE), number32(sum), number32(data.byteLength), number32(size), number16(name.byteLength), number16(0)]);
}

function number16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function number32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
