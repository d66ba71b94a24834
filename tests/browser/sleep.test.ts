import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveDemo } from '../../tools/demo/serve.ts';
import type { PageServer } from '../../tools/demo/serve-pages.ts';
import { sextortion } from '../../tools/demo/talks.ts';
import type { Driven } from '../../tools/drive.ts';
import { judged, onPage } from '../../tools/test-build.ts';
import { FAMILIES, startBrowser } from './browser.ts';
import { playDemo, waitForLevel } from './chat.ts';

const REQUEST = sextortion.lines.findIndex(({ text }) => text === 'Send me a naked pic, I showed you mine');
/** The case in three parts, the middle one an answer that says nothing by itself. */
const [approach, answer, threat] = [[0, REQUEST + 1], [REQUEST + 1, REQUEST + 2], [REQUEST + 2]].map((part) => ({ ...sextortion, lines: sextortion.lines.slice(...part) }));

/** Browsers end the background after half a minute without work; what it knew must be there when it wakes. */
describe.each(FAMILIES)('%s: the background sleeps in the middle of a case', (family) => {
  let browser: Driven;
  let server: PageServer;

  beforeAll(async () => {
    server = await serveDemo();
    // Long enough to wake up and to judge on a machine that is busy.
    browser = await startBrowser(family, { sleepsAfter: 3_000 });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  test('and goes on from where it stood', async () => {
    const page = await browser.open(`${server.url}/`);
    await playDemo(page, approach!);
    await waitForLevel(page, 'caution');
    await browser.putToSleep();
    await playDemo(page, answer!);
    const desk = await browser.open(`${browser.origin}popup.html`);
    await judged(desk);
    await desk.close();
    expect((await onPage(page)).level).toBe('caution');
    await browser.putToSleep();
    await playDemo(page, threat!);
    await waitForLevel(page, 'danger');
    expect((await onPage(page)).stage).toBe('demand');
  });
});
