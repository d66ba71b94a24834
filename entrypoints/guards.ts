import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createDuty } from '../src/guards/duty.ts';
import { createScene } from '../src/guards/scene.tsx';
import { leaveGuards } from '../src/guards/standby.ts';

/** The guards, brought into a page that holds a conversation in doubt. They do nothing by themselves: chat.js puts them on duty. */
export default defineUnlistedScript(() => leaveGuards({ createDuty, createScene }));
