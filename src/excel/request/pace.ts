/** Long work in stretches: between them the pane draws and hears clicks. */

/** Milliseconds that a stretch lasts before it is ended; nobody feels less. */
const STRETCH = 40;

/** A function to be awaited now and then: it lets the pane come to its turn where the last one is a while ago. */
export function pacer(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < STRETCH) return;
    await new Promise<void>((resolve) => {
      setTimeout(resolve, 0);
    });
    since = performance.now();
  };
}
