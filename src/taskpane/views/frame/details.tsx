import { useEffect, useState } from 'preact/hooks';
import type { Failed } from '../../text/details';
import { FRAME } from '../../words/frame';
import { useController, useSay } from '../shared/context';
import { Disclosure } from '../shared/disclosure';

interface Props {
  /** What did not work; null if nothing has failed. */
  readonly failed: Failed | null;
}

/** For whoever gives support, folded away; asked for when it is opened. */
export function Details(props: Props) {
  const say = useSay();
  return (
    <Disclosure words={say(FRAME.details)}>
      <DetailsText {...props} />
    </Disclosure>
  );
}

/** Shown before it can be copied: the person sees what they send, and a browser copies only what it is given at once. */
export function DetailsText({ failed }: Props) {
  const say = useSay();
  const controller = useController();
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    let isOpen = true;
    void controller.details(failed).then((details) => {
      if (isOpen) setText(details);
    });
    return () => {
      isOpen = false;
    };
  }, []);
  return (
    <div class="details caption">
      <p>{say(FRAME.detailsHelp)}</p>
      {text === null ? (
        <p role="status">{say(FRAME.detailsGathering)}</p>
      ) : (
        <>
          <button type="button" class="link" onClick={() => void controller.copy(text)}>
            {say(FRAME.copyDetails)}
          </button>
          <pre class="details-text">{text}</pre>
        </>
      )}
    </div>
  );
}
