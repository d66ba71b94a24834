/**
 * Waits until something holds, looking again as soon as the last look is done.
 * @throws Error that says what did not come about
 */
export async function eventually(what: string, holds: () => Promise<boolean> | boolean, timeout = 30_000): Promise<void> {
  const end = Date.now() + timeout;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`did not come about within ${timeout} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
