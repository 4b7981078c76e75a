import type { Unanswered } from '../state/state';
import { WORDS } from '../words';
import { useController, useSay } from './context';
import { Icon } from './icon';
import { Places } from './places';
import { ScreenHeading } from './screen-heading';

/** What was asked to be written while nobody knows whether it was, and the way to find out. */
export function UnansweredView({ writing: { changes } }: { readonly writing: Unanswered }) {
  const say = useSay();
  const controller = useController();
  return (
    <>
      <ScreenHeading>
        <Icon name="warning" />
        {say(WORDS.unansweredTitle)}
      </ScreenHeading>
      <p>{say(WORDS.unansweredHelp)}</p>
      <fluent-button class="wide" appearance="primary" onClick={() => void controller.check()}>
        {say(WORDS.check)}
      </fluent-button>
      <section class="section">
        <h2>{say(WORDS.unansweredList, { count: changes.length })}</h2>
        <Places changes={changes} />
      </section>
    </>
  );
}
