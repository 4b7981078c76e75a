import { NO_FILTER } from '../../state/findings/filter';
import { FINDINGS } from '../../words/findings';
import { useController, useSay } from '../shared/context';

/** The filter shows nothing: said, with the way back. */
export function NothingShown() {
  const say = useSay();
  const controller = useController();
  return (
    <div class="nothing-shown">
      <p>{say(FINDINGS.noneShown)}</p>
      <fluent-button size="small" onClick={() => controller.filter(NO_FILTER)}>
        {say(FINDINGS.showAll)}
      </fluent-button>
    </div>
  );
}
