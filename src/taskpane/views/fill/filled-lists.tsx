import { REFUSALS } from '../../../core/messages/problems';
import type { FillProposal } from '../../../core/quarters/proposal';
import type { RefusalReason } from '../../../core/workbook/host';
import type { Place } from '../../../core/workbook/snapshot';
import { projectsIn } from '../../state/fill/answers';
import { FILL } from '../../words/fill';
import { useSay } from '../shared/context';
import { PlaceLink } from '../shared/place-link';
import { QuarterBoxes } from '../shared/quarter-boxes';
import { useMore } from '../shared/use-more';

const PAGE = 50;

/** The projects that were marked, their quarters, and the way to the first cell that was written. */
export function MarkedList({ marked }: { readonly marked: readonly FillProposal[] }) {
  const { shown, more } = useMore(marked.length, PAGE, FILL.showMore);
  const sheets = new Set(marked.flatMap(({ rows }) => rows.map(({ project }) => project.sheet)));
  const [sheet = null] = sheets.size === 1 ? sheets : [];
  return (
    <>
      <ul class="lines">
        {marked.slice(0, shown).map((proposal) => (
          <Marked key={proposal.id} proposal={proposal} sheet={sheet} />
        ))}
      </ul>
      {more}
    </>
  );
}

interface MarkedProps {
  readonly proposal: FillProposal;
  /** The worksheet of all, which is not named again; null if there are several. */
  readonly sheet: string | null;
}

function Marked({ proposal, sheet }: MarkedProps) {
  const place = placeOf(proposal);
  return (
    <li class="line">
      <div class="line-rows">
        {proposal.rows.map(({ project, quarters }, index) => (
          <div key={index} class="line-row">
            <span class="line-title" lang="th">
              {project.title}
            </span>
            <span class="line-marked">
              <QuarterBoxes quarters={quarters} />
              {place && <PlaceLink place={place} {...(sheet !== null && { within: sheet })} />}
            </span>
          </div>
        ))}
      </div>
    </li>
  );
}

/** The first cell in which a mark is. */
function placeOf({ changes }: FillProposal): Place | null {
  const [first] = changes.filter((change) => change.kind === 'cell' && change.after.value !== null);
  return first?.kind === 'cell' ? { sheet: first.sheet, cell: first.cell } : null;
}

interface LeftProps {
  readonly reason: RefusalReason;
  readonly left: readonly FillProposal[];
}

/** The reason once, and the projects that met it. */
export function Left({ reason, left }: LeftProps) {
  const say = useSay();
  const { shown, more } = useMore(left.length, PAGE, FILL.showMore);
  return (
    <section class="section">
      <h2>{say(reason === 'unknown' ? FILL.unsureTitle : FILL.leftTitle, { count: projectsIn(left) })}</h2>
      <p>{say(REFUSALS[reason])}</p>
      <ul class="lines">
        {left.slice(0, shown).map((proposal) => (
          <li key={proposal.id} class="line">
            <div class="line-rows">
              {proposal.rows.map((row, index) => (
                <span key={index} class="line-title" lang="th">
                  {row.project.title}
                </span>
              ))}
              {proposal.rows[0] && <PlaceLink place={proposal.rows[0].source} />}
            </div>
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}
