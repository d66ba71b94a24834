import type { StateRecord } from '../../src/store/database.ts';
import type { Page } from '../../tools/drive.ts';

/** What the database of the extension holds of all conversations, in numbers. @param desk a page of the extension */
export async function statesOf(desk: Page): Promise<readonly StateRecord[]> {
  return desk.evaluate(
    () =>
      new Promise<never>((resolve, reject) => {
        const opening = indexedDB.open('porchlight');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const all = database.transaction('states').objectStore('states').getAll();
          all.onsuccess = () => {
            database.close();
            resolve(all.result as never);
          };
          all.onerror = () => reject(all.error);
        };
      }),
    null,
  );
}

/** How many turns of each conversation were judged: a message that was judged twice would count twice. */
export async function turnsOf(desk: Page): Promise<readonly number[]> {
  return (await statesOf(desk)).map(({ sessions }) => Object.values(sessions).reduce((sum, { turns }) => sum + turns, 0));
}
