/** The ways in which Excel fails. */
import type { ProtocolHost } from '../protocol-host';

/** Has the `nth` request to come fail. */
export type Fault = (excel: ProtocolHost, nth: number) => void;

export const FAULTS = {
  'fails before anything': (excel, nth) => excel.failRequest(nth, 'GeneralException'),
  'fails after one write': (excel, nth) => excel.failRequest(nth, 'InvalidOperation', 1),
  'fails after seven writes': (excel, nth) => excel.failRequest(nth, 'MemoryLimitReached', 7),
  'loses its answer': (excel, nth) => excel.loseConnection(nth),
} as const satisfies Readonly<Record<string, Fault>>;
