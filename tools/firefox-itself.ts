import type { Browser } from 'puppeteer-core';

/** What is used of the protocol, which puppeteer keeps to itself. */
interface Connection {
  send(method: string, parameters: object): Promise<{ result: never }>;
}

/**
 * Runs a script in the window of Firefox itself, with the browser's own rights.
 * @param argument and what the script gives are plain data
 * @throws Error with what the script threw
 */
export async function inFirefox<T, A>(browser: Browser, script: (argument: A) => T | Promise<T>, argument: A): Promise<T> {
  const { connection } = browser as unknown as { connection: Connection };
  const { contexts } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as { contexts: { context: string }[] };
  const expression = `Promise.resolve((${script.toString()})(${JSON.stringify(argument)})).then((value) => JSON.stringify(value) ?? 'null')`;
  const { result } = await connection.send('script.evaluate', { expression, target: { context: contexts[0]!.context }, awaitPromise: true });
  const { exceptionDetails, result: value } = result as { exceptionDetails?: { text: string }; result: { value: string } };
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
  return JSON.parse(value.value) as T;
}
