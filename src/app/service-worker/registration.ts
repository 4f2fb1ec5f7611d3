/**
 * Keeps the whole app for use without a network.
 *
 * @param onUpdate - called when a newer build is ready; it is used once its argument is called, or
 * when the app is next opened after all its tabs were closed. Nothing reloads by itself.
 */
export async function keepOffline(onUpdate: (apply: () => void) => void): Promise<void> {
  // Absent on plain http, in some private windows and where a policy forbids it.
  const workers = (navigator as { readonly serviceWorker?: ServiceWorkerContainer }).serviceWorker;
  const registration = await workers
    ?.register('./sw.js', { updateViaCache: 'none' })
    .catch(() => undefined);
  if (workers === undefined || registration === undefined) return;

  function offer(): void {
    // Without a controller this is the first build of all: nothing to update.
    const waiting = registration?.waiting;
    if (!waiting || workers?.controller === null) return;
    onUpdate(() => {
      workers?.addEventListener('controllerchange', () => window.location.reload(), { once: true });
      waiting.postMessage('take over', []);
    });
  }

  offer();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
}
