import { readFileSync } from 'node:fs';
import { servePages, type PageServer } from './serve-pages.ts';
import { talks } from './talks.ts';

const file = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** Serves the demonstration chat on 127.0.0.1, on a port that is free. */
export function serveDemo(): Promise<PageServer> {
  return servePages({
    '/': file('page.html'),
    '/page.css': file('page.css'),
    '/page.js': file('page.js'),
    '/talks.js': `export const talks = ${JSON.stringify(talks)};\n`,
  });
}
