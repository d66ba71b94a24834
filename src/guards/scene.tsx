import { render } from 'preact';
import type { ConversationGuards, Pause } from '../advice/guards.ts';
import type { Warning } from '../warning/mount.tsx';
import { NotesView, type Note } from './notes-view.tsx';
import css from './pause.css?inline';
import { PauseView } from './pause-view.tsx';

/** Where the guards are seen: one pause at a time, and the notes that stay. */
export interface Scene {
  /** Shows the pause; resolves with the person's answer, which holds for all who ask the same meanwhile. What is another question waits. */
  pause(pause: Pause, guards: ConversationGuards): Promise<boolean>;
  note(note: Note, guards: ConversationGuards): void;
  takeBack(note: Note): void;
  /** Takes everything away. A pause that stands ends with leave to go on. */
  clear(): void;
}

/** @param addPlace puts an element under the roof of the warning */
export function createScene(document: Document, addPlace: Warning['addPlace']): Scene {
  const style = document.createElement('style');
  style.textContent = css;
  const over = document.createElement('div');
  const edge = document.createElement('div');
  edge.className = 'porch notes';
  edge.setAttribute('popover', 'manual');
  edge.setAttribute('role', 'status');
  addPlace(style);
  addPlace(over);
  // Somebody comes into the room: the pause ends with the safe answer.
  addPlace(edge, () => clear(false));

  let notes: readonly Note[] = [];
  let close = '';
  let current: { readonly headline: string; readonly answered: Promise<boolean>; readonly answer: (goOn: boolean) => void } | null = null;

  function drawNotes(): void {
    render(<NotesView notes={notes} close={close} onClose={takeBack} />, edge);
    const isOpen = edge.matches(':popover-open');
    if (notes.length > 0 && !isOpen) edge.showPopover();
    if (notes.length === 0 && isOpen) edge.hidePopover();
  }
  function takeBack({ text }: Note): void {
    if (!notes.some((note) => note.text === text)) return;
    notes = notes.filter((note) => note.text !== text);
    drawNotes();
  }

  function clear(goOn: boolean): void {
    current?.answer(goOn);
    notes = [];
    drawNotes();
  }

  /** A page that takes the pause away has answered for nobody: it comes back. */
  function watch(host: Element | null, goOn: (answer: boolean) => void): MutationObserver {
    let times = 0;
    const observer = new MutationObserver(() => {
      const dialog = over.querySelector('dialog');
      if (host === null || dialog === null || host.isConnected) return;
      // It is the page's screen in the end: whoever takes it away again and again is let go on.
      if ((times += 1) > 3) return goOn(true);
      document.documentElement.append(host);
      dialog.close();
      dialog.showModal();
    });
    observer.observe(document, { childList: true, subtree: true });
    return observer;
  }

  function show(pause: Pause, { language, labels }: ConversationGuards): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const root = over.getRootNode();
    over.lang = language;
    const observer = watch(root instanceof ShadowRoot ? root.host : null, answer);
    function answer(goOn: boolean): void {
      current = null;
      observer.disconnect();
      // Closed, not only taken away: the browser then gives the focus back to where the person was.
      over.querySelector('dialog')?.close();
      render(null, over);
      resolve(goOn);
    }
    current = { headline: pause.headline, answered: promise, answer };
    render(<PauseView pause={pause} labels={labels} onAnswer={answer} />, over);
    return promise;
  }

  return {
    async pause(pause, guards) {
      while (current !== null && current.headline !== pause.headline) await current.answered;
      return current?.answered ?? show(pause, guards);
    },
    note(note, { language, labels }) {
      edge.lang = language;
      ({ close } = labels);
      notes = [...notes.filter(({ text }) => text !== note.text), note];
      drawNotes();
    },
    takeBack,
    clear: () => clear(true),
  };
}
