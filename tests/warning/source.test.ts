import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the warning brings no words and no way to write markup', () => {
  const folder = new URL('../../src/warning/', import.meta.url);
  for (const file of readdirSync(folder).filter((name) => /\.tsx?$/u.test(name))) {
    const source = readFileSync(new URL(file, folder), 'utf8');
    expect(source, file).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|dangerouslySet|document\.write/u);
    for (const [line] of source.matchAll(/^import .*advice.*$/gmu)) expect(line, file).toMatch(/^import type /u);
  }
});
