import { fillReasonText } from '../../../core/messages/fill-reasons';
import { projectsIn } from '../../state/fill/answers';
import { canChoose, type LineGroups } from '../../state/fill/groups';
import type { Preview } from '../../state/state';
import { FILL } from '../../words/fill';
import { SHARED } from '../../words/shared';
import { useDigits, useLanguage, useSay } from '../shared/context';
import { LineList } from './line-list';

interface Props extends Pick<LineGroups, 'questions'> {
  readonly screen: Preview;
}

/** What only the person can say, each reason once. */
export function Questions({ screen, questions }: Props) {
  const say = useSay();
  const [language, digits] = [useLanguage(), useDigits()];
  const count = projectsIn([...questions.values()].flat());
  return (
    <section class="section">
      <h2>{say(SHARED.titleWithCount, { title: say(FILL.questions), count })}</h2>
      {canChoose(screen.preview) && <p class="caption">{say(FILL.questionsHelp)}</p>}
      {[...questions].map(([reason, lines]) => (
        <section key={reason} class="section">
          <h3 class="sentence">
            {say(SHARED.titleWithCount, {
              title: fillReasonText(reason, language, digits),
              count: projectsIn(lines),
            })}
          </h3>
          <LineList screen={screen} lines={lines} />
        </section>
      ))}
    </section>
  );
}
