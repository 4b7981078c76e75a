import type { Unanswered } from '../../state/state';
import { FRAME } from '../../words/frame';
import { START } from '../../words/start';
import { useController, useSay } from '../shared/context';
import { Icon } from '../shared/icon';
import { Places } from '../shared/places';
import { ScreenHeading } from '../shared/screen-heading';

/** What was asked to be written while nobody knows whether it was, and the way to find out. */
export function UnansweredView({ writing: { changes } }: { readonly writing: Unanswered }) {
  const say = useSay();
  const controller = useController();
  return (
    <>
      <ScreenHeading>
        <Icon name="warning" />
        {say(FRAME.unansweredTitle)}
      </ScreenHeading>
      <p>{say(FRAME.unansweredHelp)}</p>
      <fluent-button class="wide" appearance="primary" onClick={() => void controller.check()}>
        {say(START.check)}
      </fluent-button>
      <section class="section">
        <h2>{say(FRAME.unansweredList, { count: changes.length })}</h2>
        <Places changes={changes} />
      </section>
    </>
  );
}
