import type { CheckResult } from '../../core/jobs/check';
import type { Finding } from '../../core/rules/finding';
import { findingsAsText } from '../findings-text';
import { verdict } from '../state/announcement';
import { groups, readSummary, worst } from '../state/verdict';
import { SEVERITY_NAMES, WORDS } from '../words';
import { useController, useLanguage, useSay } from './context';
import { FindingList } from './finding-list';
import { Icon } from './icon';
import { ReadSummaryView } from './read-summary';
import { ScreenHeading } from './screen-heading';
import { UndoButton } from './undo-button';

interface Props {
  readonly result: CheckResult;
  readonly visited: ReadonlySet<Finding>;
  readonly mended: ReadonlySet<Finding>;
  readonly canUndo: boolean;
}

/** The verdict, what it rests on, and the findings by severity. */
export function FindingsView({ result, visited, mended, canUndo }: Props) {
  const say = useSay();
  const language = useLanguage();
  const controller = useController();
  const { sentence, values } = verdict(result.findings);
  const isClean = result.findings.length === 0;
  return (
    <>
      <ScreenHeading>
        <Icon name={worst(result.findings)?.severity ?? 'success'} />
        {say(sentence, values)}
      </ScreenHeading>
      <ReadSummaryView summary={readSummary(result.plan)} />
      {isClean && <p>{say(WORDS.nothingFoundHelp)}</p>}
      <fluent-accordion class="groups">
        {groups(result.findings).map(({ severity, findings }, index) => (
          <fluent-accordion-item key={severity} block expanded={index === 0 || severity !== 'info'}>
            <span slot="heading" class="group-heading">
              <Icon name={severity} />
              {say(WORDS.groupTitle, { severity: say(SEVERITY_NAMES[severity]), count: findings.length })}
            </span>
            <FindingList findings={findings} visited={visited} mended={mended} />
          </fluent-accordion-item>
        ))}
      </fluent-accordion>
      {!isClean && (
        <button
          type="button"
          class="link"
          onClick={() => void controller.copy(findingsAsText(result.findings, language))}
        >
          {say(WORDS.copyList)}
        </button>
      )}
      {canUndo && <UndoButton words={WORDS.undoLast} />}
    </>
  );
}
