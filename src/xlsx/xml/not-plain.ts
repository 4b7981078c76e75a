import { HostError } from '../../core/workbook/host';

/** XML that is not written as office programs write it. It is no fault: the strict parser reads it instead. */
export class NotPlain extends Error {}

/** What is read quickly if that succeeds; else what the strict parser reads, whose problems are the ones that are reported. */
export function plainOr<T>(readPlain: () => T, readStrictly: () => T): T {
  try {
    return readPlain();
  } catch (error) {
    if (!(error instanceof NotPlain || error instanceof HostError)) throw error;
    return readStrictly();
  }
}
