import { SENDING } from '../../words/sending';
import { sendingText } from '../../text/sending-text';
import type { SendingScreen } from '../../state/state';
import { useController, useDigits, useLanguage, useSay } from '../shared/context';
import { Icon } from '../shared/icon';
import { ScreenHeading } from '../shared/screen-heading';

const STEPS = [SENDING.pdfSheets, SENDING.pdfSave];

/** A text for the covering letter, ready to be copied, and how the plan becomes a PDF. */
export function SendingView({ screen }: { readonly screen: SendingScreen }) {
  const say = useSay();
  const controller = useController();
  const text = sendingText(screen, useLanguage(), useDigits());
  const left = screen.result.findings.filter(({ severity, accepted }) => severity === 'error' && accepted === null);
  return (
    <>
      <ScreenHeading>{say(SENDING.title)}</ScreenHeading>
      {left.length > 0 && (
        <p class="with-icon">
          <Icon name="warning" />
          {say(SENDING.notYet, { count: left.length })}
        </p>
      )}
      <section class="section">
        <h2>{say(SENDING.textHelp)}</h2>
        <p class="card sending-text">{text}</p>
        <fluent-button class="wide" appearance="primary" onClick={() => void controller.copy(text)}>
          {say(SENDING.copy)}
        </fluent-button>
      </section>
      <section class="section">
        <h2>{say(SENDING.pdf)}</h2>
        <ol class="numbered">
          {STEPS.map((step) => (
            <li key={step.en}>{say(step)}</li>
          ))}
        </ol>
        <p>{say(SENDING.pdfWeb)}</p>
      </section>
    </>
  );
}
