import type { Language, Sentence } from '../../../core/messages/language';

interface Props {
  readonly language: Language;
  readonly title: Sentence;
  readonly help: Sentence;
}

/** The page without a workbook to work on: one sentence, and nothing to press. */
export function Blocked({ language, title, help }: Props) {
  return (
    <div class="screen">
      <h1 class="screen-heading">{title[language]}</h1>
      <p>{help[language]}</p>
    </div>
  );
}
