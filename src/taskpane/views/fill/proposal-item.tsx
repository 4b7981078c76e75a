import { useId } from 'preact/hooks';
import type { FillProposal, FillRow } from '../../../core/quarters/proposal';
import { SHARED } from '../../words/shared';
import { placeKey, useController, useSay } from '../shared/context';
import { PlaceLink } from '../shared/place-link';
import { QuarterBoxes } from '../shared/quarter-boxes';

interface Props {
  readonly proposal: FillProposal;
  readonly isChosen: boolean;
}

/** One proposal with its tick: a project, or all the projects that share a cell. */
export function ProposalItem({ proposal, isChosen }: Props) {
  const controller = useController();
  const id = useId();
  return (
    <li class="proposal">
      <fluent-checkbox id={id} checked={isChosen} onChange={() => controller.choose([proposal.id], !isChosen)} />
      <div class="proposal-body">
        {proposal.rows.map((row, index) => (
          <Row key={index} row={row} checkbox={id} />
        ))}
        {proposal.rows[0] && <PlaceLink place={proposal.rows[0].source} />}
      </div>
    </li>
  );
}

function Row({ row, checkbox }: { readonly row: FillRow; readonly checkbox: string }) {
  const say = useSay();
  return (
    <div class="row" key={placeKey(row.project)}>
      <label class="row-title" for={checkbox}>
        {row.project.title}
      </label>
      <span class="caption">{say(SHARED.period, { text: row.source.text })}</span>
      <QuarterBoxes quarters={row.quarters} />
    </div>
  );
}
