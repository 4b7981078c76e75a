/** Decimals of at most 15 digits are exact as numbers, and so are these powers: their quotient is the nearest number. */
const MOST_DIGITS = 15;
const POWERS = Array.from({ length: MOST_DIGITS + 1 }, (_, digits) => 10 ** digits);
const [MINUS, POINT, ZERO] = [0x2d, 0x2e, 0x30];

/** `-12.5` in bytes → -12.5, as `Number` reads it; null for what is written in another way or with more digits. */
export function decimal(bytes: Uint8Array, start: number, end: number): number | null {
  const isNegative = bytes[start] === MINUS;
  const first = isNegative ? start + 1 : start;
  let value = 0;
  let point = end;
  for (let at = first; at < end; at += 1) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit >= 0 && digit <= 9) value = value * 10 + digit;
    else if (bytes[at] === POINT && point === end && at > first && at < end - 1) point = at;
    else return null;
  }
  const decimals = point === end ? 0 : end - point - 1;
  if (first === end || end - first > MOST_DIGITS) return null;
  const size = value / (POWERS[decimals] ?? 1);
  return isNegative ? -size : size;
}
