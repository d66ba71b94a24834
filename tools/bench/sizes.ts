/** How large what is shipped is, as the stores and the browsers load it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figure.ts';

interface Manifest {
  readonly content_scripts: readonly { readonly js: readonly string[] }[];
}

/** Bytes of a file of a build, gzipped. */
export function gzipped(build: string, file: string): number {
  return gzipSync(readFileSync(join(build, file))).byteLength;
}

/** What stands at the door of a page for the guards, and before files and camera: registered apart from the content scripts. */
const DOOR = ['door.js', 'file-gate.js', 'camera-gate.js'];

/** The most that any page of a listed site has to load, bytes gzipped. */
export function contentScriptGzip(build: string): number {
  const { content_scripts } = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as Manifest;
  return Math.max(...content_scripts.map(({ js }) => [...js, ...DOOR].reduce((sum, file) => sum + gzipped(build, file), 0)));
}

/** The background is one file: the engine, all rules, all languages and the learned tagger are in it. */
export const BACKGROUND = 'background.js';
/** The general reader, which pages of no listed site get beside. */
export const GENERAL_READER = 'generic.js';

/** @param build the folder of a release build */
export function measureSizes(build: string): Figure[] {
  return [
    { name: 'contentScriptGzip', value: contentScriptGzip(build), unit: 'bytes', what: 'Content scripts on the page of a listed site, the largest, gzipped', bar: { most: 32_000 } },
    { name: 'generalReaderGzip', value: gzipped(build, GENERAL_READER), unit: 'bytes', what: 'General reader, brought only where it is needed, gzipped' },
    { name: 'backgroundGzip', value: gzipped(build, BACKGROUND), unit: 'bytes', what: 'All that the background loads for judging, gzipped', bar: { most: 1_000_000 } },
  ];
}
