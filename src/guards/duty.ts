import type { ConversationGuards } from '../advice/guards.ts';
import type { OnDuty } from './door.ts';
import type { GuardsOn } from './guard.ts';
import type { Note } from './notes-view.tsx';
import { personalDetails } from './personal.ts';
import { nearestTo } from './place.ts';
import type { Scene } from './scene.tsx';

/** Leave to go on holds for one picture, and for so long, ms; for the camera for all requests in this time: programs ask several times. */
const LEAVE = 5 * 60_000;
/** A program that was refused and asks anew at once is not the person: it gets the same answer, ms. */
const SAME_REQUEST = 1_000;

/** A conversation that stands open on the page, and what its guards say; null where there is no doubt, or it was marked fine. */
export interface Watched {
  readonly list: Element;
  readonly guards: ConversationGuards | null;
}

export interface DutyOptions {
  readonly view: Window;
  readonly scene: Scene;
  /** What would be held has changed. */
  readonly onChanged: () => void;
}

export interface Duty extends Omit<OnDuty, 'onCamera'> {
  /** @param late what the guards say of a conversation in another window, where none stands open on the page */
  onCamera(late: ConversationGuards | null): Promise<boolean>;
  /** What now stands open on the page. */
  update(watched: readonly Watched[]): void;
  switch(on: GuardsOn): void;
  end(): void;
}

/** Decides for the guards of one page. With no conversation in doubt it does nothing at all. */
export function createDuty({ view, scene, onChanged }: DutyOptions): Duty {
  let on: GuardsOn = { picture: false, camera: false, payment: false, personal: false };
  let watched: readonly Watched[] = [];
  /** When leave was given, by conversation, ms. */
  const pictureLeave = new Map<string, number>();
  const cameraLeave = new Map<string, number>();
  const cameraRefused = new Map<string, number>();
  let leaveEnds: ReturnType<typeof setTimeout> | undefined;
  /** Hints that were given. */
  const hinted = new Set<string>();
  let shownHint: Note | null = null;

  /** Where the clock was set back, leave has ended. */
  const isWithin = (times: ReadonlyMap<string, number>, { conversation }: ConversationGuards, span: number): boolean => {
    const since = Date.now() - (times.get(conversation) ?? -Infinity);
    return since >= 0 && since < span;
  };

  /** The doubts that hold at this place; where it cannot be told whose place it is, those of any conversation. */
  function guardsAt(node: Node | null): ConversationGuards | null {
    const nearest = nearestTo(node, watched);
    return nearest === null ? (watched.find(({ guards }) => guards !== null)?.guards ?? null) : nearest.guards;
  }
  function holding(node: Node | null): ConversationGuards | null {
    const guards = on.picture ? guardsAt(node) : null;
    return guards === null || isWithin(pictureLeave, guards, LEAVE) ? null : guards;
  }

  function onInput(event: Event): void {
    if (!event.isTrusted) return;
    const field = event.composedPath()[0];
    const guards = field instanceof Element ? guardsAt(field) : null;
    const text = guards === null ? null : textOfField(field as Element);
    if (guards === null || text === null) return;
    if (text.trim() === '' && shownHint !== null) scene.takeBack(shownHint);
    for (const kind of personalDetails(text)) {
      const hint = `${guards.conversation} ${kind}`;
      if (hinted.has(hint)) continue;
      hinted.add(hint);
      if (shownHint !== null) scene.takeBack(shownHint);
      shownHint = { text: guards.personal[kind], why: guards.labels.personalWhy };
      scene.note(shownHint, guards);
    }
  }
  function listen(): void {
    view.removeEventListener('input', onInput, true);
    if (on.personal && watched.some(({ guards }) => guards !== null)) view.addEventListener('input', onInput, true);
  }

  return {
    holds: (node) => holding(node) !== null,
    holdsAny: () => holding(null) !== null,
    onPicture(node, held) {
      const guards = guardsAt(node);
      if (guards === null) return;
      const again = { text: guards.labels.again };
      if (held) {
        void scene.pause(guards.picture, guards).then((goOn) => {
          if (!goOn) return;
          pictureLeave.set(guards.conversation, Date.now());
          scene.note(again, guards);
          onChanged();
          clearTimeout(leaveEnds);
          leaveEnds = setTimeout(() => {
            scene.takeBack(again);
            onChanged();
          }, LEAVE);
        });
      } else if (pictureLeave.delete(guards.conversation)) {
        scene.takeBack(again);
        onChanged();
      }
    },
    async onCamera(late) {
      const guards = watched.find((one) => one.guards !== null)?.guards ?? late;
      if (!on.camera || guards === null || isWithin(cameraLeave, guards, LEAVE)) return true;
      if (isWithin(cameraRefused, guards, SAME_REQUEST)) return false;
      const goOn = await scene.pause(guards.camera, guards);
      (goOn ? cameraLeave : cameraRefused).set(guards.conversation, Date.now());
      if (goOn) scene.note({ text: guards.labels.recorded }, guards);
      return goOn;
    },
    update(next) {
      const changed = next.length !== watched.length || next.some(({ list, guards }, index) => list !== watched[index]!.list || guards?.conversation !== watched[index]!.guards?.conversation);
      watched = next;
      if (!changed) return;
      listen();
      onChanged();
    },
    switch(next) {
      on = next;
      listen();
      onChanged();
    },
    end() {
      watched = [];
      clearTimeout(leaveEnds);
      listen();
      scene.clear();
    },
  };
}

/** What stands in a field for writing; null where it is none. It is looked at and forgotten. */
function textOfField(field: Element): string | null {
  if (field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text')) return field.value;
  return field.closest('[contenteditable]:not([contenteditable="false"])')?.textContent ?? null;
}
