/** The exit statuses; of several the greatest is given. */
export const GOOD = 0;
/** `check` found an error that is not accepted. */
export const TO_FIX = 1;
/** Wrong usage or settings, or a file could not be read or written. */
export const FAILED = 2;
