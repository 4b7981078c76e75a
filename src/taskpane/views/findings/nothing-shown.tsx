import { NO_FILTER } from '../../state/findings/filter';
import { LIST } from '../../words/list';
import { useController, useSay } from '../shared/context';

/** The filter shows nothing: said, with the way back. */
export function NothingShown() {
  const say = useSay();
  const controller = useController();
  return (
    <div class="nothing-shown">
      <p>{say(LIST.noneShown)}</p>
      <fluent-button size="small" onClick={() => controller.filter(NO_FILTER)}>
        {say(LIST.showAll)}
      </fluent-button>
    </div>
  );
}
