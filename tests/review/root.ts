import { render } from 'preact';
import { afterEach, beforeEach } from 'vitest';

/** Where a view is drawn: an element of the page, a new one for each test of the file that imports this. */
export let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});

afterEach(() => {
  render(null, root);
  root.remove();
});
