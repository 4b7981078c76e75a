/** What an output is, as far as pages are drawn for it. */
export interface Device {
  readonly isTTY?: boolean;
  /** Width of the terminal in columns. */
  readonly columns?: number;
}
