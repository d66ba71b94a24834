import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { adapters } from '../src/sites/list.ts';

const FOLDER = new URL('../docs/store/', import.meta.url);

/** The parts of a text for the stores, by their headings. */
function partsOf(file: string): ReadonlyMap<string, string> {
  const text = readFileSync(new URL(file, FOLDER), 'utf8');
  return new Map(text.split(/^## /mu).slice(1).map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n')).trim()]));
}

describe.each(readdirSync(FOLDER))('%s', (file) => {
  const parts = partsOf(file);

  test('has what the stores ask for', () => {
    expect([...parts.keys()]).toEqual(['Name', 'Summary', 'Description', 'Reason for each permission', 'Single purpose', 'For reviewers']);
  });

  test('the summary fits: 132 characters for Chrome, 250 for Firefox', () => {
    expect(parts.get('Summary')!.length).toBeLessThanOrEqual(132);
  });

  test('the description names no site that is only guessed at', () => {
    const guessed = adapters.filter(({ known }) => known?.how === 'guessed').map(({ name }) => name);
    expect(guessed.length).toBeGreaterThan(0);
    expect(guessed.filter((name) => parts.get('Description')!.includes(name))).toEqual([]);
  });
});
