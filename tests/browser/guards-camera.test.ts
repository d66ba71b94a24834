import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { servePages, type PageServer } from '../../tools/demo/serve-pages.ts';
import type { Driven, Page } from '../../tools/drive.ts';
import { eventually } from '../../tools/eventually.ts';
import { waitForRead, waitForRest } from '../../tools/test-build.ts';
import { FAMILIES, saveScreen, startBrowser } from './browser.ts';
import { waitForConverse, waitForLevel } from './chat.ts';
import { serveConverse } from './converse-page.ts';
import { answerPause, notes, openDesk, pauseText, switchGuards, waitForPause, waitForScripts } from './guards-page.ts';
import { startProsody, type Prosody } from './prosody.ts';
import { meetStranger } from './stranger.ts';

const THREAT = "If you don't pay 500 dollars I will send the video to your family and all your friends";

/** What a page of its own making does before anything else: it keeps whatever it could want later. */
const FIRST = `
  window.kept = { getUserMedia: MediaDevices.prototype.getUserMedia, name: MediaDevices.prototype.getUserMedia.name, length: MediaDevices.prototype.getUserMedia.length, text: String(MediaDevices.prototype.getUserMedia), own: Object.keys(navigator.mediaDevices) };
  window.heard = [];
  for (const type of ['porchlight-gate', 'porchlight-door', 'message']) addEventListener(type, (event) => heard.push(event.type), true);
`;

type Devices = { getUserMedia(constraints?: object): Promise<MediaStream> };
type Ways = Record<string, () => Promise<MediaStream>>;

/** All ways to the camera that we know of, under the name that a test asks for. Runs in the page. */
function startWay(way: string): void {
  const place = globalThis as unknown as { outcome: string; kept?: { getUserMedia: Devices['getUserMedia'] } };
  const kept = place.kept!;
  const both = { video: true, audio: true };
  const frame = (attributes: object = {}): HTMLIFrameElement => document.body.appendChild(Object.assign(document.createElement('iframe'), attributes));
  const loaded = async (element: HTMLIFrameElement): Promise<void> => void (await new Promise((resolve) => element.addEventListener('load', resolve)));
  const media = (view: unknown): Devices => (view as Window).navigator.mediaDevices as Devices;
  const ways: Ways = {
    plainly: () => media(window).getUserMedia({ video: true }),
    both: () => media(window).getUserMedia(both),
    constrained: () => media(window).getUserMedia({ video: { width: 320 } }),
    'sound alone': () => media(window).getUserMedia({ audio: true }),
    nothing: () => media(window).getUserMedia(),
    'kept before': () => kept.getUserMedia.call(navigator.mediaDevices, both),
    'taken off the prototype': () => {
      delete (MediaDevices.prototype as Partial<MediaDevices>).getUserMedia;
      return kept.getUserMedia.call(navigator.mediaDevices, both);
    },
    'in the old way': () =>
      new Promise((resolve, reject) => {
        const old = navigator as unknown as Record<string, (constraints: object, then: unknown, fail: unknown) => void>;
        (old.webkitGetUserMedia ?? old.mozGetUserMedia)!.call(navigator, both, resolve, reject);
      }),
    'with two answers': () => {
      let asked = 0;
      return media(window).getUserMedia({ get video() { return (asked += 1) > 1; }, audio: true });
    },
    'through spoilt prototypes': () => {
      // Only what the gate could lean on; the rest of the page still has to work.
      const yes = (): unknown => ({ type: 'answer', id: 1, go: true });
      Object.defineProperty(MessageEvent.prototype, 'data', { get: yes, configurable: true });
      MessagePort.prototype.postMessage = () => undefined;
      Reflect.apply = () => undefined;
      Reflect.defineProperty = () => false;
      WeakSet.prototype.has = () => true;
      return media(window).getUserMedia(both);
    },
    'in a frame, at once': () => media(frame().contentWindow).getUserMedia(both),
    'in a frame, by its document': () => media(frame().contentDocument!.defaultView).getUserMedia(both),
    'in a frame, by number': () => {
      frame();
      return media((window as unknown as Window[])[window.length - 1]).getUserMedia(both);
    },
    'in a frame, by name': () => {
      frame({ name: 'inner' });
      return media((window as unknown as Record<string, Window>).inner).getUserMedia(both);
    },
    'in a frame in a frame': () => media(frame().contentDocument!.body.appendChild(frame()).contentWindow).getUserMedia(both),
    'with the function of a frame': () => {
      const inner = frame().contentWindow as unknown as { MediaDevices: typeof MediaDevices };
      return inner.MediaDevices.prototype.getUserMedia.call(navigator.mediaDevices, both);
    },
    'with the function of a frame, by number': () => {
      frame();
      const inner = (window as unknown as Record<number, { MediaDevices: typeof MediaDevices }>)[window.length - 1]!;
      return inner.MediaDevices.prototype.getUserMedia.call(navigator.mediaDevices, both);
    },
    'in a frame that has loaded': async () => {
      const element = frame({ srcdoc: '<p>inner</p>' });
      await loaded(element);
      return media((window as unknown as Window[])[window.length - 1]).getUserMedia(both);
    },
    'from the script of a frame': () =>
      new Promise((resolve, reject) => {
        Object.assign(globalThis, { resolve, reject });
        frame({ srcdoc: '<script>navigator.mediaDevices.getUserMedia({ video: true }).then(parent.resolve, parent.reject)</script>' });
      }),
  };
  place.outcome = 'waiting';
  const end = (outcome: string): void => void (place.outcome = outcome);
  Promise.resolve().then(() => ways[way]!()).then((stream) => {
    end(`granted: ${stream.getTracks().map(({ kind }) => kind).toSorted().join()}`);
    for (const track of stream.getTracks()) track.stop();
  }, (error: Error) => end(error.name));
}

const outcome = (page: Page): Promise<string> => page.evaluate(() => (globalThis as unknown as { outcome: string }).outcome, null);

/** Ways that ask for the person's picture; each is held, wherever the page has got its function from. */
const HELD = [
  'plainly', 'both', 'constrained', 'kept before', 'taken off the prototype', 'in the old way', 'in a frame, at once', 'in a frame, by its document', 'in a frame, by number', 'in a frame, by name',
  'in a frame in a frame', 'with the function of a frame', 'with the function of a frame, by number', 'in a frame that has loaded', 'from the script of a frame', 'through spoilt prototypes',
];

describe.each(FAMILIES)('%s: the camera guard', (family) => {
  let prosody: Prosody;
  let browser: Driven;
  let desk: Page;
  let me: string;
  const servers: PageServer[] = [];
  let count = 0;

  beforeAll(async () => {
    prosody = await startProsody();
    me = prosody.register('sam');
    browser = await startBrowser(family, { fakeCamera: true });
    desk = await openDesk(browser);
    await switchGuards(desk, { camera: true });
    await waitForScripts(desk, ['door', 'camera-gate']);
  });

  afterAll(async () => {
    await browser?.close();
    for (const server of servers) await server.stop();
    await prosody?.stop();
  });

  async function openChat(said: string): Promise<Page> {
    const account = prosody.register(`other${(count += 1)}`);
    const other = await meetStranger(prosody, account, me);
    const server = await serveConverse(prosody, me, FIRST);
    servers.push(server);
    const page = await browser.open(`${server.url}/#converse/chat?jid=${account}`);
    await waitForConverse(page);
    await other.say(said);
    await waitForRead(page, said);
    await other.leave();
    return page;
  }
  async function openDanger(): Promise<Page> {
    const page = await openChat(THREAT);
    await waitForLevel(page, 'danger');
    return page;
  }
  const ends = (page: Page, wanted: string): Promise<void> => eventually(wanted, async () => (await outcome(page)) === wanted);

  test('waits for the person; when they go on, the page gets its stream, and a reminder stays', async () => {
    const page = await openDanger();
    await page.evaluate(startWay, 'both');
    await waitForPause(page);
    await waitForRest(page);
    await saveScreen(page, `pause-camera-${family}`);
    expect(await outcome(page)).toBe('waiting');
    await answerPause(page, 'Go on anyway');
    await ends(page, 'granted: audio,video');
    expect(await notes(page)).toEqual(['You can be recorded.']);
    // Programs ask several times: for these minutes that was said for all.
    await page.evaluate(startWay, 'constrained');
    await ends(page, 'granted: video');
    await saveScreen(page, `recorded-${family}`);
    await page.close();
  });

  test('several requests at once are one question', async () => {
    const page = await openDanger();
    await page.evaluate(() => {
      const place = globalThis as unknown as { outcomes: string[] };
      place.outcomes = [];
      for (let index = 0; index < 3; index += 1) navigator.mediaDevices.getUserMedia({ video: true }).then(() => place.outcomes.push('granted'), (error: Error) => place.outcomes.push(error.name));
    }, null);
    await waitForPause(page);
    await answerPause(page, 'Keep the camera off');
    await eventually('all are answered', async () => (await page.evaluate(() => (globalThis as unknown as { outcomes: string[] }).outcomes, null)).join() === 'NotAllowedError,NotAllowedError,NotAllowedError');
    expect(await pauseText(page)).toBeNull();
    await page.close();
  });

  test('sound alone passes, and so does what is no request', async () => {
    const page = await openDanger();
    await page.evaluate(startWay, 'sound alone');
    await ends(page, 'granted: audio');
    await page.evaluate(startWay, 'nothing');
    await ends(page, 'TypeError');
    expect(await pauseText(page)).toBeNull();
    await page.close();
  });

  test.each(HELD)('holds what comes %s', async (way) => {
    const page = await openDanger();
    await page.evaluate(startWay, way);
    await eventually('it is held or has passed', async () => (await pauseText(page)) !== null || (await outcome(page)) !== 'waiting');
    expect(await outcome(page)).toBe('waiting');
    await answerPause(page, 'Keep the camera off');
    await ends(page, 'NotAllowedError');
    await page.close();
  });

  test('a request that says two things is taken at its first word', async () => {
    const page = await openDanger();
    await page.evaluate(startWay, 'with two answers');
    await ends(page, 'granted: audio');
    await page.close();
  });

  test('a window of its own for the call counts for the conversation that was read a moment ago', async () => {
    const page = await openDanger();
    const call = await servePages({ '/': '<!doctype html><title>Call</title><h1>Call</h1>' });
    servers.push(call);
    const window = await browser.open(`${call.url}/`);
    await window.evaluate(startWay, 'plainly');
    await waitForPause(window);
    await answerPause(window, 'Keep the camera off');
    await ends(window, 'NotAllowedError');
    await window.close();
    await page.close();
  });

  test('an ordinary page never notices', async () => {
    const page = await openChat('hey, it was lovely to meet you at the market');
    await page.evaluate(startWay, 'both');
    await ends(page, 'granted: audio,video');
    expect(await pauseText(page)).toBeNull();
    const seen = await page.evaluate(async () => {
      const { kept, heard } = globalThis as unknown as { kept: { name: string; length: number; text: string; own: string[] }; heard: string[] };
      return { ...kept, heard, getUserMedia: undefined, permission: (await navigator.permissions.query({ name: 'camera' as PermissionName })).state };
    }, null);
    expect(seen).toMatchObject({ name: 'getUserMedia', length: 0, own: [], heard: [] });
    expect(seen.text).toMatch(/\[native code\]/u);
    expect(['granted', 'prompt']).toContain(seen.permission);
    await page.close();
  });

  test('switched off, it stands nowhere', async () => {
    await switchGuards(desk, { camera: false });
    await waitForScripts(desk, ['door'], ['camera-gate']);
    const page = await openDanger();
    await page.evaluate(startWay, 'both');
    await ends(page, 'granted: audio,video');
    expect(await pauseText(page)).toBeNull();
    await page.close();
  });
});
