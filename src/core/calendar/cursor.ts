import { Refusal } from './refusal';
import type { Token, TokenKind } from './tokens';

/** A place in the tokens of one line, which the parsing functions move on. */
export class Cursor {
  private position = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  /** The token `ahead` places on; null behind the last. */
  peek(ahead = 0): Token | null {
    return this.tokens[this.position + ahead] ?? null;
  }

  at(...kinds: readonly TokenKind[]): boolean {
    return this.isAt(0, ...kinds);
  }

  isAt(ahead: number, ...kinds: readonly TokenKind[]): boolean {
    const token = this.peek(ahead);
    return token !== null && kinds.includes(token.kind);
  }

  /** Takes the next token if it is of one of these kinds. */
  take(...kinds: readonly TokenKind[]): Token | null {
    return this.at(...kinds) ? this.next() : null;
  }

  next(): Token {
    const token = this.peek();
    if (token === null) throw new Refusal('not-understood');
    this.position++;
    return token;
  }

  /** Moves over tokens of these kinds. */
  skip(...kinds: readonly TokenKind[]): boolean {
    const start = this.position;
    while (this.at(...kinds)) this.position++;
    return this.position > start;
  }

  /** Returns the result of `parse`, or null without consuming a token. */
  attempt<T>(parse: () => T | null): T | null {
    const start = this.position;
    const result = parse();
    if (result === null) this.position = start;
    return result;
  }

  get isDone(): boolean {
    return this.position >= this.tokens.length;
  }
}

/** The digits of a number token; empty if it was written in words. */
export function digitsOf(token: Token): string {
  return token.text.replace(/[^0-9]/g, '');
}
