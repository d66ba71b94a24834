/** What can be read of all this: a record that was damaged does not take the others with it. */
export async function readable<R, T>(records: readonly R[], read: (record: R) => Promise<T>): Promise<T[]> {
  const results = await Promise.allSettled(records.map(read));
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}
