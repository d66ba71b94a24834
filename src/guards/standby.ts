import type { ConversationGuards } from '../advice/guards.ts';
import type { OnDuty } from './door.ts';
import type { Duty, Watched } from './duty.ts';
import type { GuardsOn } from './guard.ts';

export interface StandbyOptions {
  /** Brings the script of the guards into the page; resolves once it has run there. */
  readonly bring: () => Promise<unknown>;
  /** Makes them, once it has. */
  readonly make: (guards: Guards) => Duty;
  /** What the guards say of a conversation in doubt that was read lately in another window; null where there is none. */
  readonly readLately: () => Promise<ConversationGuards | null>;
  /** What would be held has changed. */
  readonly onChanged: () => void;
}

/**
 * Stands at the door while nothing is in doubt, and lets everything pass. The guards themselves are a script that is brought at the
 * first doubt; a picture that is put while they are on their way waits for them.
 */
export interface Standby extends OnDuty {
  /** What now stands open on the page. */
  update(watched: readonly Watched[]): void;
  switch(on: GuardsOn): void;
  end(): void;
}

/** What the script of the guards leaves in the world that scripts of the extension share. */
export type Guards = Pick<typeof import('./duty.ts'), 'createDuty'> & Pick<typeof import('./scene.tsx'), 'createScene'>;

/** Pictures wait no longer, ms, for guards on their way. */
const LONGEST_WAY = 3_000;

const PLACE = Symbol.for('porchlight-guards');
const place = globalThis as { [PLACE]?: Guards };

/** Called by the script of the guards. */
export function leaveGuards(guards: Guards): void {
  place[PLACE] = guards;
}

export function createStandby({ bring, make, readLately, onChanged }: StandbyOptions): Standby {
  let on: GuardsOn | null = null;
  let watched: readonly Watched[] = [];
  let duty: Duty | null = null;
  let brought: Promise<unknown> | null = null;
  let hasEnded = false;

  async function call(): Promise<Duty | null> {
    brought ??= place[PLACE] === undefined ? bring() : Promise.resolve();
    onChanged();
    await Promise.race([brought, new Promise((resolve) => setTimeout(resolve, LONGEST_WAY))]).catch(() => undefined);
    if (duty === null && place[PLACE] !== undefined && !hasEnded) {
      try {
        duty = make(place[PLACE]);
        if (on !== null) duty.switch(on);
        duty.update(watched);
      } catch {
        // A guard that fails lets everything pass.
        duty = null;
      }
    }
    // Who has not come is called again at the next doubt, and nothing waits for them.
    if (duty === null) brought = null;
    onChanged();
    return duty;
  }
  /** Whether pictures wait for guards on their way: where another conversation is open too, whose place it is, only they can tell. */
  const isComing = (): boolean => brought !== null && on?.picture === true && !hasEnded && watched.length > 0 && watched.every(isInDoubt);

  return {
    holds: (node) => duty?.holds(node) ?? isComing(),
    holdsAny: () => duty?.holdsAny() ?? isComing(),
    onPicture(node, held) {
      if (duty !== null) duty.onPicture(node, held);
      else if (held) void call().then((come) => come?.onPicture(node, held));
    },
    async onCamera() {
      if (on?.camera !== true) return true;
      const late = watched.length === 0 ? await readLately() : null;
      if (late === null && !watched.some(isInDoubt)) return true;
      return (await call())?.onCamera(late) ?? true;
    },
    update(next) {
      watched = next;
      if (duty !== null) duty.update(next);
      else if (next.some(isInDoubt)) void call();
    },
    switch(next) {
      on = next;
      duty?.switch(next);
    },
    end() {
      hasEnded = true;
      duty?.end();
      duty = null;
    },
  };
}

function isInDoubt({ guards }: Watched): boolean {
  return guards !== null;
}
