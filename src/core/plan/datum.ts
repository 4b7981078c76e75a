import type { Place } from '../workbook/snapshot';

/** `value` is null if the text cannot be read; `reason` then says why (a key of the messages). Never 0, never dropped. */
export interface Datum<T> extends Place {
  readonly text: string;
  readonly value: T | null;
  readonly reason?: string;
  /** What an unread text most likely says: to be shown, never used. */
  readonly likely?: T;
}

/** Content inside a part of the form that got no meaning. */
export interface UnreadText extends Place {
  readonly text: string;
}
