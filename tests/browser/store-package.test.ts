import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { EXPLAINED, lint, makePackages, unexplained } from '../../tools/package.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folders = ['.output/test/packages-1', '.output/test/packages-2'];

afterAll(() => folders.forEach((folder) => rmSync(join(root, folder), { recursive: true, force: true })));

/** Paths in an archive, from its local headers. */
function contents(archive: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (let at = 0; archive.readUInt32LE(at) === 0x04034b50; ) {
    const [packed, name, extra] = [archive.readUInt32LE(at + 18), archive.readUInt16LE(at + 26), archive.readUInt16LE(at + 28)];
    const start = at + 30 + name + extra;
    files.set(archive.toString('utf8', at + 30, at + 30 + name), inflateRawSync(archive.subarray(start, start + packed)));
    at = start + packed;
  }
  return files;
}

describe('what the stores are given', async () => {
  const [first, second] = [await makePackages(folders[0]!), await makePackages(folders[1]!)];
  const named = (part: string): Buffer => [...first].find(([name]) => name.includes(part))![1];

  test('two builds are the same, byte for byte', () => {
    expect([...first.keys()]).toHaveLength(3);
    expect([...first.keys()]).toEqual([...second.keys()]);
    for (const [name, bytes] of first) expect(bytes.equals(second.get(name)!), name).toBe(true);
  });

  test('the linter of the store finds no error, and no warning without an explanation', () => {
    const linted = lint(join(root, folders[0]!, [...first.keys()].find((name) => name.includes('firefox'))!));
    expect(linted.errors).toEqual([]);
    expect(unexplained(linted)).toEqual([]);
    // An explanation for what no longer comes would hide the next one.
    expect(Object.keys(EXPLAINED).filter((code) => !linted.warnings.some((warning) => warning.code === code))).toEqual([]);
  });

  test('Firefox is told that no data is collected, and has an icon of every size', () => {
    const files = contents(named('firefox'));
    const manifest = JSON.parse(files.get('manifest.json')!.toString());
    expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '96', '128']);
    for (const [size, file] of Object.entries<string>(manifest.icons)) expect(files.get(file)!.readUInt32BE(16)).toBe(Number(size));
  });

  test('the source archive holds what the packages are built from, and nothing that is built', () => {
    const files = contents(named('source'));
    expect(files.get('package-lock.json')!.equals(readFileSync(join(root, 'package-lock.json')))).toBe(true);
    expect([...files.keys()]).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'wxt.config.ts', 'tools/package.ts', 'src/engine/engine.ts', 'src/cues/tagger-model.ts']));
    expect([...files.keys()].filter((path) => /^(?:node_modules|\.output|\.wxt|\.git)\//u.test(path))).toEqual([]);
  });
});
