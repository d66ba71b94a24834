import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Which part may import from which. What is not listed may not be imported; packages are listed by name. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/conversation': [],
  'src/languages': ['src/cues'],
  'src/cues': ['src/conversation', 'src/languages', 'compromise/one'],
  'src/rules': ['src/conversation', 'src/cues'],
  'src/engine': ['src/conversation', 'src/cues', 'src/rules'],
  'src/importing': ['src/conversation', 'fflate'],
  'src/advice': ['src/conversation', 'src/help', 'src/importing', 'src/mistakes'],
  'src/assembly.ts': ['src/conversation', 'src/cues', 'src/engine', 'src/languages', 'src/rules'],
  'src/sites': ['src/conversation'],
  'src/watch': ['src/conversation', 'src/sites', 'src/messages.ts'],
  'src/messages.ts': ['src/conversation', 'src/advice'],
  'src/store': ['src/conversation', 'src/engine', 'src/guards', 'idb'],
  'src/backup': ['src/conversation', 'src/engine', 'src/store'],
  'src/guards': ['src/advice', 'src/conversation', 'src/cues', 'src/engine', 'src/warning', 'preact', 'preact/hooks'],
  'src/checking': ['src/conversation', 'src/engine', 'src/importing', 'src/store'],
  'src/evidence': ['src/conversation', 'src/advice', 'src/store', '@noble/hashes/sha2.js', '@noble/hashes/sha3.js', '@noble/hashes/utils.js', 'fflate', 'ibantools', 'libphonenumber-js/min'],
  'src/warning': ['src/advice', 'src/conversation', 'src/messages.ts', 'preact', 'preact/hooks'],
  'src/mistakes': ['src/conversation', 'src/cues', 'src/evidence', 'src/guards', 'src/languages', 'src/store'],
  'src/pointing': ['src/advice', 'src/warning'],
  'src/help': ['src/conversation'],
  'src/own-pages': ['src/advice', 'src/messages.ts', 'src/sites', 'src/store', 'src/warning', 'preact', 'wxt/browser'],
  'src/review': ['src/advice', 'src/backup', 'src/checking', 'src/conversation', 'src/evidence', 'src/guards', 'src/help', 'src/importing', 'src/mistakes', 'src/store', 'src/warning', 'preact', 'preact/hooks', 'uqr'],
};

/** The engine is handed its rules, and languages know cues by name only. */
const ONLY: Readonly<Record<string, RegExp>> = {
  // Advice has the words for what help is for; whom to turn to is handed to it.
  'src/advice -> src/help': /\/(?:entry|help-for)\.ts$/u,
  'src/own-pages -> src/sites': /\/facts\.ts$/u,
  'src/own-pages -> src/warning': /\/escape-twice\.ts$/u,
  'src/engine -> src/rules': /\/rule\.ts$/u,
  'src/rules -> src/cues': /\/cue\.ts$/u,
  'src/languages -> src/cues': /\/cue\.ts$/u,
  'src/cues -> src/languages': /\/language\.ts$/u,
  'src/watch -> src/sites': /\/site\.ts$/u,
  // The guards draw under the roof of the warning, in its look; settings know guards by name.
  'src/guards -> src/warning': /\/(?:(?:marks|mount)\.tsx|trusted\.ts)$/u,
  'src/review -> src/guards': /\/guard\.ts$/u,
  'src/store -> src/guards': /\/guard\.ts$/u,
  'src/pointing -> src/warning': /\/tokens\.css$/u,
  // The texts name what an import can fail at, and what is masked.
  'src/advice -> src/importing': /\/exported\.ts$/u,
  'src/advice -> src/mistakes': /\/piece\.ts$/u,
  // What may lead to somebody is found as for the evidence, and as by the guard for personal details.
  'src/mistakes -> src/evidence': /\/identifiers\/(?:find|identifier)\.ts$/u,
  'src/mistakes -> src/guards': /\/personal\.ts$/u,
  'src/mistakes -> src/store': /\/records\.ts$/u,
  // The evidence is handed what was kept.
  'src/evidence -> src/store': /\/records\.ts$/u,
  'src/review -> src/checking': /\/messages\.ts$/u,
  // What masks is large, and comes when it is needed.
  'src/review -> src/mistakes': /\/(?:mask|mistake-report|piece)\.ts$/u,
  'src/review -> src/importing': /\/(?:exported|speakers)\.ts$/u,
  // The look, the lamp, steps, questions and the way to help are the same in the page and in the popup.
  'src/review -> src/warning': /\/(?:(?:tokens|shared)\.css|(?:marks|questions|steps|talk-button)\.tsx)$/u,
};

/** Parts that run anywhere: no page, no browser. */
const PURE = ['src/conversation', 'src/languages', 'src/cues', 'src/rules', 'src/engine', 'src/importing', 'src/evidence', 'src/advice', 'src/help', 'src/mistakes'];

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:tsx?|css)$/u.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

function partOf(file: string): string {
  return file.split('/').length === 2 ? file : file.split('/').slice(0, 2).join('/');
}

interface Import {
  readonly file: string;
  readonly from: string;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  return Array.from(text.matchAll(/(?:^import\b[^'"]*?|^export\b[^'"]*?\bfrom\s*|\bimport\(|@import\s+)['"]([^'"]+)['"]/gmu), (match) => {
    const target = match[1]!.replace(/\?inline$/u, '');
    return { file, from: target.startsWith('.') ? relative(root, resolve(root, dirname(file), target)) : target };
  });
}

const imports = sourceFiles('src').flatMap(importsOf);

test('parts import only what they may', () => {
  const wrong = imports.filter(({ file, from }) => {
    const part = partOf(file);
    const target = from.startsWith('src/') ? partOf(from) : from;
    if (target === part) return false;
    if (!(MAY_IMPORT[part] ?? []).includes(target)) return true;
    const only = ONLY[`${part} -> ${target}`];
    return only !== undefined && !only.test(from);
  });
  expect(wrong).toEqual([]);
});

test('nothing imports an entrypoint', () => {
  expect(imports.filter(({ from }) => from.startsWith('entrypoints'))).toEqual([]);
});

test('pure parts name neither page nor browser', () => {
  const wrong = PURE.flatMap(sourceFiles).filter((file) => /(?<![.\w])(?:document|window|browser|chrome|globalThis|localStorage|fetch)\.|\bfetch\(/u.test(readFileSync(join(root, file), 'utf8')));
  expect(wrong).toEqual([]);
});

test('nothing builds markup from text or reaches the network', () => {
  const wrong = [...sourceFiles('src'), ...sourceFiles('entrypoints')].filter((file) =>
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection)\b|\bfetch\(|\beval\(|new Function\(/u.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(wrong).toEqual([]);
});

test('no folder is a drawer for everything', () => {
  expect(sourceFiles('src').filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc)(?:\/|\.)/u.test(file))).toEqual([]);
});
