import { PROBLEMS } from '../../../core/messages/problems';
import type { ApplyReport } from '../../../core/workbook/host';
import { useSay } from './context';

/** What ended a writing before its end, and what to do next. */
export function FailureLine({ failure }: { readonly failure: ApplyReport['failure'] }) {
  const say = useSay();
  return failure ? <p>{say(PROBLEMS[failure.code])}</p> : null;
}
