import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createGenericReader } from '../src/sites/generic/generic.ts';
import { choicesIn, previewOf, shapeIn } from '../src/sites/generic/shape.ts';
import { rootsOf } from '../src/sites/generic/sight.ts';
import { world } from '../src/sites/generic/world.ts';

/** The general reader, for pages that need it. It does nothing by itself: other scripts find it in the world that they share. */
export default defineUnlistedScript(() => {
  Object.assign(world(), { reader: createGenericReader, shapes: { choicesIn, previewOf, shapeIn, rootsOf } });
});
