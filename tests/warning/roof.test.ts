// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { createRoof, type Roof } from '../../src/warning/roof.ts';

let roof: Roof;
afterEach(() => roof.remove());

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('a test build can be looked into, a release cannot', () => {
  roof = createRoof(document, true, () => false);
  expect([roof.element.localName, roof.element.shadowRoot]).toEqual(['porchlight-warning', roof.root]);
  roof = createRoof(document, false, () => false);
  expect([roof.element.localName, roof.element.shadowRoot]).toEqual(['div', null]);
});

test('it stands where it was put, alive', () => {
  roof = createRoof(document, true, () => false);
  expect(roof.stands()).toBe(false);
  roof.stand();
  expect(roof.stands()).toBe(true);
  roof.element.setAttribute('inert', '');
  expect(roof.stands()).toBe(false);
  roof.stand();
  document.body.append(roof.element);
  expect(roof.stands()).toBe(false);
});

test('five times it is told that it was taken away, where it then came back', async () => {
  const onTaken = vi.fn(() => (roof.stand(), true));
  roof = createRoof(document, true, onTaken);
  roof.stand();
  for (let time = 0; time < 7; time += 1) {
    roof.element.remove();
    await settled();
  }
  expect(onTaken).toHaveBeenCalledTimes(5);
  expect(roof.stands()).toBe(false);
});

test('that it stayed away does not count', async () => {
  const onTaken = vi.fn(() => false);
  roof = createRoof(document, true, onTaken);
  roof.stand();
  for (let time = 0; time < 7; time += 1) {
    roof.element.remove();
    await settled();
    roof.stand();
    await settled();
  }
  expect(onTaken).toHaveBeenCalledTimes(7);
});
