/** What the browser says; `null` where it says nothing. */
async function ask<Value>(question: () => Promise<Value>): Promise<Value | null> {
  try {
    return await question();
  } catch {
    return null;
  }
}

/** Facts about this browser's storage. No method ever throws or rejects. */
export const storageFacts = {
  /** Asks the browser never to clear this storage by itself. */
  persist: () => ask(() => navigator.storage.persist()),
  facts: async () => {
    const [persistent, estimate] = await Promise.all([
      ask(() => navigator.storage.persisted()),
      ask(() => navigator.storage.estimate()),
    ]);
    return { persistent, used: estimate?.usage ?? null, quota: estimate?.quota ?? null };
  },
};
