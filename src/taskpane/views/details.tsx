import { useEffect, useState } from 'preact/hooks';
import type { Failed } from '../details';
import { WORDS } from '../words';
import { useController, useSay } from './context';
import { Disclosure } from './disclosure';

interface Props {
  /** What did not work, where something did not. */
  readonly failed: Failed | null;
}

/** For whoever gives support, folded away; asked for when it is opened. */
export function Details(props: Props) {
  const say = useSay();
  return (
    <Disclosure words={say(WORDS.details)}>
      <DetailsText {...props} />
    </Disclosure>
  );
}

/** Shown before it can be copied: the person sees what they send, and a browser copies only what it is given at once. */
function DetailsText({ failed }: Props) {
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
      <p>{say(WORDS.detailsHelp)}</p>
      {text === null ? (
        <p role="status">{say(WORDS.detailsGathering)}</p>
      ) : (
        <>
          <button type="button" class="link" onClick={() => void controller.copy(text)}>
            {say(WORDS.copyDetails)}
          </button>
          <pre class="details-text">{text}</pre>
        </>
      )}
    </div>
  );
}
