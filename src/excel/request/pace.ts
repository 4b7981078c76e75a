/** The `pause` of this host: jobs call it through the host, the long loops of this room directly. */

/** Milliseconds between two pauses. A step that begins at their end is added to them, and may be three times as long. */
const STRETCH = 8;

let since = 0;

/** Lets the pane draw and handle clicks once the last pause is long enough ago, whichever loop made it. */
export async function pause(): Promise<void> {
  if (performance.now() - since < STRETCH) return;
  await nextTask();
  since = performance.now();
}

/** Not a timer: while the pane is out of sight, a browser has timers wait for a second. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
