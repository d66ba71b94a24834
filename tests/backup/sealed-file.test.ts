import { expect, test } from 'vitest';
import { openFile, sealFile } from '../../src/backup/sealed-file.ts';

const CONTENTS = { words: 'the lake at dawn', more: [1, null, 'ümläüte 💕'] };
/** Quick to make; the number stands in the file. */
const made = (contents: unknown = CONTENTS, passphrase = 'four words of mine') => sealFile(contents, passphrase, 1_000);
const changed = async (change: (file: Record<string, unknown>) => object): Promise<string> => JSON.stringify(change(JSON.parse(await made()) as Record<string, unknown>));

test('what was sealed comes back, and nothing of it stands in the file', async () => {
  const file = await made();
  expect(file).not.toMatch(/lake|four/u);
  expect(await openFile(file, 'four words of mine')).toEqual({ contents: CONTENTS });
});

test('the same passphrase may be typed in two ways', async () => {
  expect(await openFile(await made(CONTENTS, 'schöne Wörter'.normalize('NFD')), 'schöne Wörter')).toEqual({ contents: CONTENTS });
});

test('several megabytes are no matter', async () => {
  const large = 'x'.repeat(6_000_000);
  expect(await openFile(await made(large), 'four words of mine')).toEqual({ contents: large });
});

test('an ordinary file is made with all the work that guessing shall cost', async () => {
  expect(JSON.parse(await sealFile(CONTENTS, 'p'))).toMatchObject({ format: 'porchlight-backup', version: 1, iterations: 600_000 });
});

test('a wrong passphrase is told from a damaged file', async () => {
  expect(await openFile(await made(), 'four words of yours')).toBe('passphrase');
  const damaged = await changed(({ contents, ...file }) => ({ ...file, contents: { ...(contents as object), data: `AAAA${(contents as { data: string }).data.slice(4)}` } }));
  expect(await openFile(damaged, 'four words of mine')).toBe('broken');
});

test.each<[string, () => Promise<string>, string]>([
  ['one that breaks off', async () => (await made()).slice(0, -30), 'broken'],
  ['one from a newer version', () => changed((file) => ({ ...file, version: 2 })), 'newer'],
  ['one whose parts are missing', () => changed(({ proof: _, ...file }) => file), 'broken'],
  ['one that is no base64', () => changed((file) => ({ ...file, salt: '!' })), 'broken'],
  ['one that would keep the page busy for ever', () => changed((file) => ({ ...file, iterations: 1e12 })), 'broken'],
  ['a picture', async () => '\u0089PNG\r\n', 'foreign'],
  ['JSON of something else', async () => '{"format":"other"}', 'foreign'],
  ['an empty file', async () => '', 'foreign'],
])('%s is refused as what it is', async (_, file, refusal) => {
  expect(await openFile(await file(), 'four words of mine')).toBe(refusal);
});
