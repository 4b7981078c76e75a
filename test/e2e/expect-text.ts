/** What a person would see: the pane's words arrive a moment after the press. */
import type { Locator } from 'playwright-core';

/** Waits until the elements show `words`. */
export async function expectText(locator: Locator, words: string | RegExp): Promise<void> {
  const shown = expect.poll(async () => (await locator.allInnerTexts()).join('\n'));
  await (typeof words === 'string' ? shown.toContain(words) : shown.toMatch(words));
}
