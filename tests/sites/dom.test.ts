// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { sideFrom, textOf } from '../../src/sites/dom.ts';

function element(html: string): Element {
  const part = document.createElement('div');
  part.innerHTML = html;
  return part;
}

test.each([
  ['emoji that are pictures', 'pay <img alt="💸"> now', 'pay 💸 now'],
  ['line breaks', 'a<br>b', 'a\nb'],
  ['blocks', '<div>a</div><div>b</div>c', 'a\nb\nc'],
  ['parts that are no words', 'a<script>1</script><style>b{}</style>', 'a'],
  ['blanks', '  a \u00a0  b ', 'a b'],
])('text: %s', (_what, html, text) => {
  expect(textOf(element(html))).toBe(text);
});

test('text without parts, on a page that stays as it was', () => {
  const part = element('<q>quoted</q><span>own</span><time>10:00</time>');
  const before = part.outerHTML;
  expect(textOf(part, 'q, time')).toBe('own');
  expect(part.outerHTML).toBe(before);
});

test('text is cut in the middle, so that padding hides nothing', () => {
  const text = textOf(element(`${'x'.repeat(50_000)} pay now`));
  expect(text).toHaveLength(20_000);
  expect(text).toMatch(/pay now$/u);
  expect(textOf(null)).toBe('');
});

function bubble(left: number, width = 100): Element {
  const part = document.createElement('div');
  part.getBoundingClientRect = () => ({ left, width, right: left + width }) as DOMRect;
  return part;
}

test('the side of a bubble counts as soon as both sides are known, from right to left too', () => {
  const side = sideFrom(() => [[bubble(0), 'them'], [bubble(400), 'me']]);
  expect([side(bubble(0, 300)), side(bubble(200, 300))]).toEqual(['them', 'me']);
  expect(sideFrom(() => [[bubble(400), 'them'], [bubble(0), 'me']])(bubble(0))).toBe('me');
});

test('but not that of what stands in the middle, spans the list or has no layout', () => {
  const side = sideFrom(() => [[bubble(0), 'them'], [bubble(400), 'me']]);
  expect([side(bubble(200)), side(bubble(0, 500)), side(bubble(0, 0))]).toEqual([undefined, undefined, undefined]);
});

test.each([
  ['one speaker alone is known', [[bubble(0), 'them']]],
  ['one stands on the wrong side', [[bubble(0), 'them'], [bubble(400), 'me'], [bubble(0), 'me']]],
  ['one spans the list', [[bubble(0, 500), 'them'], [bubble(400), 'me']]],
  ['there is no layout', [[bubble(0, 0), 'them'], [bubble(0, 0), 'me']]],
] as const)('and no side is told where %s', (_what, known) => {
  expect(sideFrom(() => known)(bubble(0))).toBeUndefined();
});
