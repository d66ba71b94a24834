import { isPicture } from '../files.ts';
import { connect, wrap } from './channel.ts';

const { apply, getOwnPropertyDescriptor } = Reflect;
const { addEventListener } = EventTarget.prototype;
const { preventDefault, stopImmediatePropagation } = Event.prototype;
const { add, has } = WeakSet.prototype;
const RealPromise = Promise;
const RealError = DOMException;

/** Choices that no listener in the page can hear: of fields that stand nowhere in it, and of the picker that is no field. */
export function guardFileChoice(): void {
  const channel = connect('file-choice');
  const watched = new WeakSet<Element>();
  // Taken when the page has no script yet.
  const filesOf = getOwnPropertyDescriptor(HTMLInputElement.prototype, 'files')!.get!;
  const setValue = getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
  const typeOf = getOwnPropertyDescriptor(HTMLInputElement.prototype, 'type')!.get!;
  const activation = navigator.userActivation;
  const isActive = getOwnPropertyDescriptor(UserActivation.prototype, 'isActive')!.get!;
  const isConnected = getOwnPropertyDescriptor(Node.prototype, 'isConnected')!.get!;

  for (const [owner, name] of [[HTMLElement.prototype, 'click'], [HTMLInputElement.prototype, 'showPicker']] as const) {
    wrap(owner, name, (goOn, self) => {
      watchLoose(self);
      return goOn();
    });
  }
  wrap(window, 'showOpenFilePicker', (goOn) => {
    // Without a press of the person the browser refuses by itself: a page that only tries learns nothing.
    if (apply(isActive, activation, []) !== true) return goOn();
    if (!channel.holds()) {
      channel.tell('passed');
      return goOn();
    }
    channel.tell('held');
    // As browsers say it where a person closes the picker.
    return new RealPromise((_, reject) => reject(new RealError('The user aborted a request.', 'AbortError')));
  });

  function watchLoose(element: unknown): void {
    if (!(element instanceof HTMLInputElement) || apply(typeOf, element, []) !== 'file') return;
    if ((apply(isConnected, element, []) as boolean) || (apply(has, watched, [element]) as boolean)) return;
    apply(add, watched, [element]);
    const choose = (event: Event): void => {
      // In the page it is heard by the door.
      if (!event.isTrusted || (apply(isConnected, element, []) as boolean)) return;
      if (![...(apply(filesOf, element, []) as FileList)].some(isPicture)) return;
      if (!channel.holds()) {
        if (event.type === 'change') channel.tell('passed');
        return;
      }
      apply(preventDefault, event, []);
      apply(stopImmediatePropagation, event, []);
      apply(setValue, element, ['']);
      channel.tell('held');
    };
    for (const type of ['input', 'change']) apply(addEventListener, element, [type, choose, true]);
  }
}
