import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { wordsFor } from '../../src/advice/languages.ts';
import { languages } from '../../src/languages/list.ts';
import { rules } from '../../src/rules/list.ts';
import { adapters, hosts } from '../../src/sites/list.ts';
import { BACKGROUND, contentScriptGzip, GENERAL_READER, gzipped } from '../../tools/bench/sizes.ts';

const output = fileURLToPath(new URL('../../.output/', import.meta.url));

/** What a script could reach the network with. No library that is shipped names any of it, so there is no exception; the word of a word list stands between two others. */
const NETWORK = /\b(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|importScripts)\b|(?<![a-z] )\bfetch\b|\bfetch\b(?! [a-z])/u;

/** Every text in a value, however deep. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

describe.each(['chrome-mv3', 'firefox-mv3'])('release build %s', (target) => {
  const folder = join(output, target);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  const text = (file: string): string => readFileSync(join(folder, file), 'utf8');

  test('asks for the hosts of the listed sites alone, and for what reading on demand takes; all else is optional', () => {
    expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'scripting', 'storage']);
    expect(manifest.host_permissions).toEqual([...hosts]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches).toSorted()).toEqual([...hosts]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.manifest_version).toBe(3);
  });

  test('gives each site its own script before the content script, which knows none', () => {
    const named = adapters.filter((adapter) => adapter.hosts.length > 0);
    expect(manifest.content_scripts.map(({ js }: { js: string[] }) => js)).toEqual(named.map(({ id }) => [`sites/${id}.js`, 'content-scripts/chat.js']));
    expect(named.filter(({ name }) => name.length > 3 && text('content-scripts/chat.js').includes(name))).toEqual([]);
  });

  test('lets its pages connect nowhere', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/u);
  });

  test('names no network interface in any script', () => {
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.filter((file) => NETWORK.test(text(file)))).toEqual([]);
  });

  test('content script: at most 32,000 bytes gzipped on any page, without word lists, advice or database', () => {
    const script = text('content-scripts/chat.js');
    expect(contentScriptGzip(folder)).toBeLessThanOrEqual(32_000);
    const known = [...stringsIn(languages), ...rules.map(({ id }) => id), ...stringsIn(wordsFor('en')), ...stringsIn(wordsFor('de'))];
    // A single word such as "send" may stand in any program.
    const telling = known.filter((one) => /[ -]/u.test(one) && one.length > 8);
    expect(telling.length).toBeGreaterThan(300);
    expect([...telling, 'indexedDB'].filter((one) => script.includes(one))).toEqual([]);
  });

  test('general reader, of chats and of mails: at most 38,000 bytes; all that the background loads for judging: at most 1,000,000', () => {
    expect(gzipped(folder, GENERAL_READER)).toBeLessThanOrEqual(38_000);
    expect(gzipped(folder, BACKGROUND)).toBeLessThanOrEqual(1_000_000);
    // Nothing more is loaded by it.
    expect(text(BACKGROUND)).not.toMatch(/\bimport\s*[("']/u);
  });

  test('knows nothing of test builds', () => {
    expect(scripts.filter((file) => /localhost|127\.0\.0\.1/u.test(text(file)))).toEqual([]);
    expect(JSON.stringify(manifest)).not.toMatch(/localhost|127\.0\.0\.1/u);
  });
});

test('Firefox is told that no data is collected', () => {
  const manifest = JSON.parse(readFileSync(join(output, 'firefox-mv3/manifest.json'), 'utf8'));
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
