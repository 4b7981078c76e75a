import manifest from '../../../../package.json';
import type { CheckResult } from '../../../core/jobs/check';
import { receiptText } from '../../../core/messages/receipt';
import { LIST } from '../../words/list';
import { useDigits, useLanguage, useSay } from '../shared/context';
import { Disclosure } from '../shared/disclosure';
import { IgnoredList } from './ignored-list';
import { OtherPlans } from './other-plans';

/** What belongs to the reading and not to the verdict, folded away. */
export function WhatWasRead({ result }: { readonly result: CheckResult }) {
  const say = useSay();
  const language = useLanguage();
  const receipt = receiptText(result, manifest.version, language, useDigits());
  return (
    <div class="read">
      {receipt !== null && (
        <Disclosure words={say(LIST.receipt)}>
          <p class="caption receipt">{receipt}</p>
        </Disclosure>
      )}
      <IgnoredList plan={result.plan} />
      <OtherPlans choice={result.plan.choice} />
    </div>
  );
}
