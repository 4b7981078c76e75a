/** What the command line touches beside files, so that tests can give their own. */
export interface Sink {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  /** Width of the terminal in columns. */
  readonly columns?: number;
}

export interface Io {
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Writes the bytes of a workbook to standard output, and resolves when they are out. */
  readonly pipe: (bytes: Uint8Array) => Promise<void>;
}
