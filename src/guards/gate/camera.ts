import { connect, wrap, type Channel } from './channel.ts';

const { apply, defineProperty } = Reflect;
const RealPromise = Promise;
const RealError = DOMException;
const create = Object.create;
const { add, has } = WeakSet.prototype;

/** The camera as old programs ask for it. */
const OLD_NAMES = ['getUserMedia', 'webkitGetUserMedia', 'mozGetUserMedia'] as const;

/** Frames and windows of the page's own making have fresh functions: where a page gets at them, they are guarded first. */
const WAYS_IN: readonly (readonly [keyof typeof globalThis, string])[] = [
  ['HTMLIFrameElement', 'contentWindow'],
  ['HTMLIFrameElement', 'contentDocument'],
  ['HTMLFrameElement', 'contentWindow'],
  ['HTMLFrameElement', 'contentDocument'],
  ['HTMLObjectElement', 'contentWindow'],
  ['HTMLObjectElement', 'contentDocument'],
] as never;

type Realm = Window & typeof globalThis;

/** Stands before the camera of this page, and of the frames that it makes. Asks the door each time that a page wants to see somebody. */
export function guardCamera(): void {
  const channel = connect('camera');
  guardRealm(window as Realm, channel, new WeakSet());
}

function guardRealm(realm: Realm, channel: Channel, guarded: WeakSet<object>): void {
  if (apply(has, guarded, [realm.Navigator.prototype]) as boolean) return;
  apply(add, guarded, [realm.Navigator.prototype]);

  wrap(realm.MediaDevices?.prototype, 'getUserMedia', (goOn, _, args) => {
    if (!fixVideo(args)) return goOn();
    return new RealPromise((resolve, reject) => channel.ask((go) => (go ? resolve(goOn()) : reject(refusal()))));
  });
  for (const name of OLD_NAMES) {
    wrap(realm.Navigator.prototype, name, (goOn, _, args) => {
      if (!fixVideo(args)) return goOn();
      const fail = args[2];
      channel.ask((go) => (go ? goOn() : typeof fail === 'function' && apply(fail as () => void, undefined, [refusal()])));
      return undefined;
    });
  }

  function enter(entered: unknown): void {
    try {
      const view = (entered as Document | null)?.defaultView ?? (entered as Realm | null);
      if (view !== null && view !== undefined) guardRealm(view as Realm, channel, guarded);
    } catch {
      // A page of another origin: it has a gate of its own, or none of our business.
    }
  }
  for (const [owner, name] of WAYS_IN) {
    wrap((realm[owner] as { prototype: object } | undefined)?.prototype, name, (goOn) => {
      const entered = goOn();
      enter(entered);
      return entered;
    });
  }
  wrap(realm, 'open', (goOn) => {
    const opened = goOn();
    enter(opened);
    return opened;
  });
}

/**
 * Whether a picture of the person is asked for. The answer is fixed in the arguments: a page could say one thing now and another
 * when the browser looks.
 */
function fixVideo(args: unknown[]): boolean {
  const constraints = args[0];
  if (typeof constraints !== 'object' || constraints === null) return false;
  const { video } = constraints as { video?: unknown };
  const fixed = create(constraints) as object;
  defineProperty(fixed, 'video', { value: video, enumerable: true });
  args[0] = fixed;
  return Boolean(video);
}

/** As browsers refuse where the person said no. */
function refusal(): DOMException {
  return new RealError('Permission denied', 'NotAllowedError');
}
