import type { Writing } from '../../../core/jobs/apart';
import { fixText } from '../../../core/messages/fixes';
import { ChangeLines } from '../shared/change-lines';
import { useDigits, useLanguage } from '../shared/context';
import { useList } from './list-context';
import { useShown } from './use-shown';

const PAGE = 20;

interface Props {
  readonly writings: readonly Writing[];
  /** Whether each says in words what it does. */
  readonly hasWords?: boolean;
}

/** What several fixes would write: whose row it is, of shared cells whose all, and cell by cell. */
export function ChoiceLines({ writings, hasWords = false }: Props) {
  const { texts } = useList();
  const [language, digits] = [useLanguage(), useDigits()];
  const { shown, more } = useShown(writings.length, PAGE, -1);
  return (
    <>
      <ul class="choices">
        {writings.slice(0, shown).map(({ finding, fix, along }, index) => (
          <li key={index}>
            {[finding, ...along.map((each) => each.finding)].map((each, at) => (
              <span key={at} class="choice-title caption" lang="th">
                {texts.of(each).about}
              </span>
            ))}
            {hasWords && <span class="choice-title caption">{fixText(fix, language, digits)}</span>}
            <ChangeLines fix={fix} />
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
