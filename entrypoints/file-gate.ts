import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { guardFileChoice } from '../src/guards/gate/file-choice.ts';

/** Stands among the page's own scripts, while the picture guard is on. */
export default defineUnlistedScript(guardFileChoice);
