import manifest from '../../../../package.json';
import { FRAME } from '../../words/frame';
import { useSay } from '../shared/context';
import { ScreenHeading } from '../shared/screen-heading';
import { DetailsText } from './details';
import { HelpLink } from '../shared/help-link';

/** The version, what this Excel can do, and the details for support. */
export function AboutView() {
  const say = useSay();
  return (
    <>
      <ScreenHeading>{say(FRAME.aboutTitle)}</ScreenHeading>
      <p>{say(FRAME.version, { version: manifest.version })}</p>
      <p>{say(FRAME.aboutPrivacy)}</p>
      <p>
        <HelpLink page="help.html" words={FRAME.help} />
      </p>
      <section class="section">
        <h2>{say(FRAME.details)}</h2>
        <DetailsText failed={null} />
      </section>
    </>
  );
}
