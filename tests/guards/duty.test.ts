// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { guardsFor } from '../../src/advice/guards.ts';
import { createDuty, type Duty } from '../../src/guards/duty.ts';
import type { Scene } from '../../src/guards/scene.tsx';
import { createStandby, leaveGuards, type Standby } from '../../src/guards/standby.ts';

const ON = { picture: true, camera: true, payment: true, personal: true };
const guards = guardsFor('one', 'threat', 'en');

let answers: ((goOn: boolean) => void)[];
let notes: string[];
let scene: Scene;
let duty: Duty;
const list = document.createElement('div');
document.body.append(list);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  answers = [];
  notes = [];
  // Stands in for what is drawn; the browser tests draw.
  scene = {
    pause: vi.fn(() => new Promise<boolean>((resolve) => answers.push(resolve))),
    note: ({ text }) => void notes.push(text),
    takeBack: ({ text }) => void (notes = notes.filter((note) => note !== text)),
    clear: () => undefined,
  };
  duty = createDuty({ view: window, scene, onChanged: () => undefined });
  duty.switch(ON);
});

afterEach(() => {
  duty.end();
  vi.useRealTimers();
});

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** The person answers the pause that was asked for last. */
async function answer(goOn: boolean): Promise<void> {
  answers.at(-1)!(goOn);
  await settle();
}

describe('pictures', () => {
  test('are held only in a conversation in doubt', () => {
    duty.update([{ list, guards: null }]);
    expect(duty.holds(list)).toBe(false);
    duty.update([{ list, guards }]);
    expect(duty.holds(list)).toBe(true);
    duty.switch({ ...ON, picture: false });
    expect(duty.holds(list)).toBe(false);
  });

  test('pass once after leave was given, and leave ends by itself', async () => {
    duty.update([{ list, guards }]);
    duty.onPicture(list, true);
    await answer(true);
    expect(duty.holds(list)).toBe(false);
    expect(notes).toEqual([guards.labels.again]);
    duty.onPicture(list, false);
    expect(duty.holds(list)).toBe(true);
    expect(notes).toEqual([]);

    duty.onPicture(list, true);
    await answer(true);
    vi.setSystemTime(Date.now() + 6 * 60_000);
    expect(duty.holds(list)).toBe(true);
  });

  test('are held again where the clock is set back: leave does not last a day longer', async () => {
    duty.update([{ list, guards }]);
    duty.onPicture(list, true);
    await answer(true);
    expect(duty.holds(list)).toBe(false);
    vi.setSystemTime(Date.now() - 24 * 60 * 60_000);
    expect(duty.holds(list)).toBe(true);
  });

  test('stay held after "Do not send"', async () => {
    duty.update([{ list, guards }]);
    duty.onPicture(list, true);
    await answer(false);
    expect(duty.holds(list)).toBe(true);
  });
});

describe('the camera', () => {
  test('goes on where nothing is in doubt, and where the guard is off', async () => {
    duty.update([{ list, guards: null }]);
    expect(await duty.onCamera(null)).toBe(true);
    duty.update([{ list, guards }]);
    duty.switch({ ...ON, camera: false });
    expect(await duty.onCamera(null)).toBe(true);
    expect(scene.pause).not.toHaveBeenCalled();
  });

  test('is refused again at once to what asks again at once, and asked for anew later', async () => {
    duty.update([{ list, guards }]);
    const first = duty.onCamera(null);
    await answer(false);
    expect(await first).toBe(false);
    expect(await duty.onCamera(null)).toBe(false);
    expect(scene.pause).toHaveBeenCalledTimes(1);
    vi.setSystemTime(Date.now() + 2_000);
    const later = duty.onCamera(null);
    await answer(true);
    expect(await later).toBe(true);
    expect(notes).toEqual([guards.labels.recorded]);
  });
});

describe('before the guards are brought', () => {
  afterEach(() => leaveGuards(undefined as never));

  function standbyWith(bring: () => Promise<unknown>, onChanged = (): void => undefined): Standby {
    const standby = createStandby({ bring, make: ({ createDuty: make }) => make({ view: window, scene, onChanged }), readLately: async () => guards, onChanged });
    standby.switch(ON);
    return standby;
  }
  const isBroughtBy = (brought: Promise<void>): (() => Promise<void>) => () => brought.then(() => leaveGuards({ createDuty, createScene: () => scene }));

  test('everything passes, and nothing is brought without doubt', async () => {
    const bring = vi.fn(async () => undefined);
    const standby = standbyWith(bring);
    standby.update([{ list, guards: null }]);
    expect(standby.holds(list)).toBe(false);
    expect(await standby.onCamera()).toBe(true);
    expect(bring).not.toHaveBeenCalled();
  });

  test('everything passes where they cannot be brought', async () => {
    const standby = standbyWith(() => Promise.reject(new Error('gone')));
    standby.update([{ list, guards }]);
    await settle();
    expect(standby.holds(list)).toBe(false);
    expect(await standby.onCamera()).toBe(true);
  });

  test('a picture that is put while they are on their way waits, and is asked about once they are there', async () => {
    let come!: () => void;
    const changes: boolean[] = [];
    const standby: Standby = standbyWith(isBroughtBy(new Promise((resolve) => (come = resolve))), () => void changes.push(standby.holdsAny()));
    standby.update([{ list, guards }]);
    expect(standby.holds(list)).toBe(true);
    expect(changes.at(-1)).toBe(true);
    standby.onPicture(list, true);
    expect(scene.pause).not.toHaveBeenCalled();
    come();
    await settle();
    expect(scene.pause).toHaveBeenCalledTimes(1);
    await answer(true);
    expect(standby.holds(list)).toBe(false);
    standby.end();
  });

  test('guards that do not come hold nothing for good', async () => {
    const standby = standbyWith(async () => undefined);
    standby.update([{ list, guards }]);
    expect(standby.holds(list)).toBe(true);
    await settle();
    expect(standby.holds(list)).toBe(false);
  });

  test('a picture passes meanwhile where the guard is off, and where another conversation stands open too', () => {
    const standby = standbyWith(() => new Promise(() => undefined));
    standby.update([{ list, guards }, { list: document.createElement('div'), guards: null }]);
    expect(standby.holds(list)).toBe(false);
    standby.update([{ list, guards }]);
    expect(standby.holds(list)).toBe(true);
    standby.switch({ ...ON, picture: false });
    expect(standby.holds(list)).toBe(false);
  });
});
