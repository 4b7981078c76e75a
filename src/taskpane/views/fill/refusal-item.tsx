import { useId } from 'preact/hooks';
import { fillReasonText } from '../../../core/messages/fill-reasons';
import type { FillRefusal } from '../../../core/quarters/proposal';
import { FILL } from '../../words/fill';
import { SHARED } from '../../words/shared';
import { useController, useDigits, useLanguage, useSay } from '../shared/context';
import { PlaceLink } from '../shared/place-link';
import { QuarterBoxes } from '../shared/quarter-boxes';

interface Props {
  readonly refusal: FillRefusal;
  readonly chosen: ReadonlySet<string>;
  /** Why it is not filled is said above, once for all of its kind: the quarters are certain. */
  readonly isKnown: boolean;
}

/** A line that is not filled unasked: why, and where one reading is likely, that reading to be agreed to. */
export function RefusalItem({ refusal, chosen, isKnown }: Props) {
  const say = useSay();
  const { project, text, reason, suggestion, accept } = refusal;
  const why = fillReasonText(reason, useLanguage(), useDigits());
  return (
    <li class="refusal">
      <span class="row-title">{project.title}</span>
      <span class="caption">{say(SHARED.period, { text })}</span>
      {!isKnown && <span>{why}</span>}
      {suggestion && (
        <span class="suggestion">
          <span class="caption">{say(isKnown ? FILL.readQuarters : FILL.suggestion)}</span>
          <QuarterBoxes quarters={suggestion} />
        </span>
      )}
      {accept && <Accept id={accept.id} isChosen={chosen.has(accept.id)} title={project.title} />}
      <PlaceLink place={refusal} />
    </li>
  );
}

interface AcceptProps {
  readonly id: string;
  readonly isChosen: boolean;
  readonly title: string;
}

function Accept({ id, isChosen, title }: AcceptProps) {
  const say = useSay();
  const controller = useController();
  const checkbox = useId();
  const words = say(FILL.acceptSuggestion);
  return (
    <span class="accept">
      <fluent-checkbox
        id={checkbox}
        checked={isChosen}
        aria-label={`${words}: ${title}`}
        onChange={() => controller.choose([id], !isChosen)}
      />
      <label for={checkbox}>{words}</label>
    </span>
  );
}
