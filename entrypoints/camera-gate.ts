import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { guardCamera } from '../src/guards/gate/camera.ts';

/** Stands among the page's own scripts, while the person has the camera guard on. */
export default defineUnlistedScript(guardCamera);
