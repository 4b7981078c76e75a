import type { Sentence } from '../../../core/messages/language';
import { useController, useSay } from './context';

interface Props {
  /** A page of the add-in, in `assets/`, with its anchor. */
  readonly page: string;
  readonly words: Sentence;
}

/** A page that opens beside Excel, in the person's browser. */
export function HelpLink({ page, words }: Props) {
  const say = useSay();
  const controller = useController();
  return (
    <a
      class="link"
      href={`assets/${page}`}
      target="_blank"
      rel="noreferrer"
      onClick={(event) => {
        event.preventDefault();
        controller.openHelp(page);
      }}
    >
      {say(words)}
    </a>
  );
}
