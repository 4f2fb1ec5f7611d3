/**
 * Lets the page hear a key and draw a frame between two pieces of work. No timer: in a tab that nobody
 * looks at a timer takes a second. Where there is no page nothing waits.
 */
export async function breathe(): Promise<void> {
  if (import.meta.env.SSR) return;
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.addEventListener('message', resolve, { once: true });
    port1.start();
    port2.postMessage(null, []);
  });
  port1.close();
}
