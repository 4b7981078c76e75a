import { WORDS } from '../words';
import { useController, useSay } from './context';

/** Says that the workbook was edited since it was read. The press is the person's: nothing is checked behind their back. */
export function OutdatedBar() {
  const say = useSay();
  const controller = useController();
  return (
    <div class="outdated">
      <p>{say(WORDS.outdated)}</p>
      <fluent-button size="small" onClick={() => void controller.check()}>
        {say(WORDS.checkAgain)}
      </fluent-button>
    </div>
  );
}
