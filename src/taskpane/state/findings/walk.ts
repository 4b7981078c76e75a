/** Going through the list by keys: Alt with the arrows anywhere, the arrows alone on the header of a card. */
export interface Key {
  readonly key: string;
  readonly altKey: boolean;
  /** What has the focus: a card's header, something in which arrows have their own meaning, or anything else. */
  readonly on: 'header' | 'field' | 'other';
}

export type Move = 1 | -1 | 'first' | 'last';

const BY_ARROW: Readonly<Record<string, Move>> = { ArrowDown: 1, ArrowUp: -1 };
const BY_HEADER: Readonly<Record<string, Move>> = { ...BY_ARROW, Home: 'first', End: 'last' };

/** What the key asks of the list; null if nothing. */
export function moveOf({ key, altKey, on }: Key): Move | null {
  if (altKey) return (on !== 'field' && BY_ARROW[key]) || null;
  return (on === 'header' && BY_HEADER[key]) || null;
}
