import { isPicture } from './files.ts';

/** What decides about a picture that is about to enter a page. Both are asked within the event, so they answer at once. */
export interface PictureHolder {
  /** Whether a picture that is put here would be held. */
  holds(target: Node | null): boolean;
  /** A picture was held, or has passed although `holds` said so of others before. */
  onPicture(target: Node | null, held: boolean): void;
}

/** Listens for the ways in which a person puts a picture into a page: pasting, dropping, choosing a file. */
export function watchPictures(view: Window, holder: () => PictureHolder | null): void {
  /** Fields that were pressed, whose own events may never reach the window: they stand in a shadow root. */
  const watched = new WeakSet<Element>();

  function on(type: string, act: (event: Event, holder: PictureHolder) => void): (event: Event) => void {
    const listener = (event: Event): void => {
      const current = holder();
      if (current === null || !event.isTrusted) return;
      try {
        act(event, current);
      } catch {
        // A guard that fails lets everything pass.
      }
    };
    view.addEventListener(type, listener, true);
    return listener;
  }

  on('paste', (event, current) => decide(event, (event as ClipboardEvent).clipboardData?.files, current));
  on('drop', (event, current) => decide(event, (event as DragEvent).dataTransfer?.files, current));
  // While files hang over the page, it is not told: else its place to drop would open, and wait for a drop that does not come.
  for (const type of ['dragenter', 'dragover', 'dragleave']) {
    on(type, (event, current) => {
      if ((event as DragEvent).dataTransfer?.types.includes('Files') && current.holds(placeOf(event))) stop(event);
    });
  }
  const onInput = on('input', choose);
  const onChange = on('change', choose);
  on('click', (event) => {
    const field = placeOf(event);
    if (!isFileField(field) || watched.has(field) || !(field.getRootNode() instanceof ShadowRoot)) return;
    watched.add(field);
    field.addEventListener('input', onInput, true);
    field.addEventListener('change', onChange, true);
  });
}

function decide(event: Event, files: FileList | undefined, holder: PictureHolder): void {
  if (files === undefined || ![...files].some(isPicture)) return;
  const place = placeOf(event);
  const held = holder.holds(place);
  if (held) stop(event);
  holder.onPicture(place, held);
}

/** A choice comes as two events, `input` before `change`; the second finds an empty field where the first was held. */
function choose(event: Event, holder: PictureHolder): void {
  const field = placeOf(event);
  if (!isFileField(field) || ![...(field.files ?? [])].some(isPicture)) return;
  const held = holder.holds(field);
  if (held) {
    stop(event);
    // The same file, chosen again, must be a change again.
    field.value = '';
  }
  if (held || event.type === 'change') holder.onPicture(field, held);
}

function isFileField(node: Node | null): node is HTMLInputElement {
  return node instanceof HTMLInputElement && node.type === 'file';
}

function placeOf(event: Event): Node | null {
  const [innermost] = event.composedPath();
  return innermost instanceof Node ? innermost : null;
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
