import type { ReadSummary } from '../state/verdict';
import { WORDS } from '../words';
import { useSay } from './context';

/** What was read, in three lines, so that the person sees that it was read right. */
export function ReadSummaryView({ summary }: { readonly summary: ReadSummary }) {
  const say = useSay();
  const { agency, year, listed, declared } = summary;
  return (
    <dl class="read-summary" aria-label={say(WORDS.whatWasRead)}>
      <dt>{say(WORDS.agency)}</dt>
      <dd>{agency ?? say(WORDS.agencyUnknown)}</dd>
      <dt>{say(WORDS.year)}</dt>
      <dd>{year === null ? say(WORDS.yearUnknown) : say(WORDS.yearValue, { year })}</dd>
      <dt>{say(WORDS.projects)}</dt>
      <dd>
        {declared === null ? say(WORDS.projectsListed, { listed }) : say(WORDS.projectsRead, { listed, declared })}
      </dd>
    </dl>
  );
}
