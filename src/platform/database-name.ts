/** Pages opened from disk share one storage, so the database carries our name. */
export const DATABASE = 'sales-system-map';

/**
 * Whether there may be a database of ours, without fetching the code that reads it. A browser
 * that does not answer within a second is taken to have none.
 */
export async function mayHaveDatabase(): Promise<boolean> {
  const limit = new Promise<boolean>((resolve) => {
    setTimeout(resolve, 1_000, false);
  });
  const asked = async () => {
    try {
      return (await indexedDB.databases()).some(({ name }) => name === DATABASE);
    } catch {
      return false;
    }
  };
  return Promise.race([asked(), limit]);
}
