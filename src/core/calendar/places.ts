/** `ณ` before a place, which says nothing of when, and before a time, which is the date of some data. */
import { Refusal } from './refusal';
import type { Token, TokenKind } from './tokens';

/** What the name of a place may be cut into: no word of time. */
const IN_PLACE: ReadonlySet<TokenKind> = new Set<TokenKind>([
  ...(['unknown', 'number', 'roman', 'nth', 'link', 'times', 'first', 'latter', 'last', 'part'] as const),
  ...(['and', 'dash', 'comma', 'slash', 'open', 'close'] as const),
]);

/** Whether a time comes first, or numbers alone. */
function namesTime([first, ...others]: readonly Token[]): boolean {
  if (first === undefined || first.kind === 'unknown') return false;
  return !IN_PLACE.has(first.kind) || !others.some(({ kind }) => kind === 'unknown');
}

/** The tokens before a place, and behind one in brackets. Throws a `Refusal` if a time follows `ณ`. */
export function withoutPlace(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ kind }) => kind === 'at');
  if (at < 0) return tokens;
  const isInBrackets = tokens[at - 1]?.kind === 'open';
  const close = isInBrackets ? tokens.findIndex(({ kind }, index) => index > at && kind === 'close') : -1;
  const end = close < 0 ? tokens.length : close;
  const place = tokens.slice(at + 1, end);
  const isPlace = place.some(({ kind }) => kind === 'unknown') && place.every(({ kind }) => IN_PLACE.has(kind));
  if (!isPlace) throw new Refusal(namesTime(place) ? 'as-of' : 'not-understood');
  return [...tokens.slice(0, isInBrackets ? at - 1 : at), ...tokens.slice(end + 1)];
}
