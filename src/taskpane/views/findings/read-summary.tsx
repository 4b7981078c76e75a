import type { ReadSummary } from '../../state/findings/verdict';
import { FINDINGS } from '../../words/findings';
import { useSay } from '../shared/context';

/** What was read, in three lines, so that the person sees that it was read right. */
export function ReadSummaryView({ summary }: { readonly summary: ReadSummary }) {
  const say = useSay();
  const { agency, year, listed, declared } = summary;
  return (
    <dl class="read-summary" aria-label={say(FINDINGS.whatWasRead)}>
      <dt>{say(FINDINGS.agency)}</dt>
      <dd>{agency ?? say(FINDINGS.agencyUnknown)}</dd>
      <dt>{say(FINDINGS.year)}</dt>
      <dd>{year === null ? say(FINDINGS.yearUnknown) : say(FINDINGS.yearValue, { year })}</dd>
      <dt>{say(FINDINGS.projects)}</dt>
      <dd>
        {declared === null
          ? say(FINDINGS.projectsListed, { listed })
          : say(FINDINGS.projectsRead, { listed, declared })}
      </dd>
    </dl>
  );
}
