/** Long work in stretches: between them the pane draws and handles clicks. */

/** Milliseconds between two yields; a person does not notice fewer. */
const STRETCH = 40;

/** Returns a function for long loops to await. It yields to the pane once the last yield is long enough ago. */
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
