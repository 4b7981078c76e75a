import { REFUSALS } from '../../core/messages/problems';
import type { ApplyReport } from '../../core/workbook/host';
import { WORDS } from '../words';
import { useSay } from './context';
import { Icon } from './icon';
import { ScreenHeading } from './screen-heading';

/** What was put back, and what was left because it was edited since. */
export function UndoneView({ report }: { readonly report: ApplyReport }) {
  const say = useSay();
  const isUndone = report.applied.length > 0;
  const reasons = [...new Set(report.refused.map(({ reason }) => reason))];
  return (
    <>
      <ScreenHeading>
        <Icon name={isUndone ? 'success' : 'warning'} />
        {say(isUndone ? WORDS.undoneTitle : WORDS.undoneNone)}
      </ScreenHeading>
      {isUndone && report.refused.length === 0 && <p>{say(WORDS.undoneHelp)}</p>}
      {report.refused.length > 0 && <h2>{say(WORDS.undoneLeft, { count: report.refused.length })}</h2>}
      {reasons.map((reason) => (
        <p key={reason}>{say(REFUSALS[reason])}</p>
      ))}
    </>
  );
}
