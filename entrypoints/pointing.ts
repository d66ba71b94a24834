import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PointingLabels } from '../src/advice/words/words.ts';
import { pointAt } from '../src/pointing/overlay.ts';
import { world } from '../src/sites/generic/world.ts';

/** "Show Porchlight the chat", brought behind generic.js when the person asks for it. */
export default defineUnlistedScript(() => {
  world<PointingLabels>().point = async (labels, language, test) => {
    const { shapes } = world();
    if (shapes === undefined) return null;
    return pointAt(document, {
      labels,
      language,
      test,
      views: () => shapes.rootsOf(document).flatMap((root) => ('defaultView' in root && root.defaultView !== null ? [root.defaultView] : [])),
      choices: () => shapes.choicesIn(document),
      derive: shapes.shapeIn,
      preview: shapes.previewOf,
    });
  };
});
