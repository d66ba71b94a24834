import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/warning/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

const tokens = (block: string) => new Map(Array.from(block.matchAll(/--porch-([\w-]+):\s*(#[0-9a-f]{6});/gu), ([, name = '', value = '']) => [name, value]));
const lightTokens = tokens(light);
const themes = { light: lightTokens, dark: new Map([...lightTokens, ...tokens(dark)]) };

/** Text on its ground, as the style sheets use them. */
const TEXT = [
  ['ink', 'paper'],
  ['ink', 'raised'],
  ['ink', 'mark'],
  ['soft', 'paper'],
  ['soft', 'raised'],
  ['link', 'paper'],
  ['link', 'raised'],
  ['button-ink', 'button'],
  ['notice-ink', 'notice'],
  ['caution-ink', 'caution'],
  ['danger-ink', 'danger'],
  ['danger-text', 'paper'],
  ['danger-text', 'raised'],
] as const;

/** Edges and shapes without which a control would not be seen. */
const SHAPES = [
  ['edge', 'paper'],
  ['focus', 'paper'],
  ['button', 'paper'],
] as const;

describe.each(Object.entries(themes))('%s', (_, theme) => {
  test.each(TEXT)('%s on %s can be read', (text, ground) => expect(contrast(theme.get(text), theme.get(ground))).toBeGreaterThanOrEqual(4.5));
  test.each(SHAPES)('%s on %s can be seen', (shape, ground) => expect(contrast(theme.get(shape), theme.get(ground))).toBeGreaterThanOrEqual(3));
});

/** WCAG 2.2, relative luminance. */
function contrast(a = '', b = ''): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [r = NaN, g = NaN, b = NaN] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
