import { useEffect, useState } from 'preact/hooks';

/** Lines that are drawn without the pane standing still. */
const STEP = 20;

/** How many lines of a list to draw now: some at once, and some more each time that these are on the screen. */
export function useGradually(count: number): number {
  const [drawn, setDrawn] = useState(STEP);
  useEffect(() => {
    if (drawn < count) setDrawn(drawn + STEP);
  }, [drawn, count]);
  return Math.min(drawn, count);
}
