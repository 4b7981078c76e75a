import { START } from '../../words/start';
import { useController, useSay } from '../shared/context';

const LINES = [START.welcomeReads, START.welcomeShows, START.welcomeSafe];

/** What Phaen does and promises, for a person who is new; the menu shows it again. */
export function Welcome() {
  const say = useSay();
  const controller = useController();
  return (
    <section class="card welcome">
      <h2>{say(START.welcomeTitle)}</h2>
      <ul class="bullets">
        {LINES.map((line) => (
          <li key={line.en}>{say(line)}</li>
        ))}
      </ul>
      <fluent-button size="small" onClick={() => controller.showWelcome(false)}>
        {say(START.welcomeDone)}
      </fluent-button>
    </section>
  );
}
