import type { Finding } from '../../core/rules/finding';
import { findingsAsText } from '../findings-text';
import { verdict } from '../state/announcement';
import type { Findings } from '../state/state';
import { groups, readSummary, worst } from '../state/verdict';
import { SEVERITY_NAMES, WORDS } from '../words';
import { useController, useLanguage, useSay } from './context';
import { FindingList } from './finding-list';
import { Icon } from './icon';
import { OutdatedBar } from './outdated-bar';
import { ReadSummaryView } from './read-summary';
import { ScreenHeading } from './screen-heading';
import { UndoButton } from './undo-button';

interface Props {
  readonly screen: Findings;
  readonly visited: ReadonlySet<Finding>;
  /** Whether the workbook was edited since it was read. */
  readonly isOutdated: boolean;
  readonly canUndo: boolean;
}

/** The verdict, what it rests on, and the findings by severity. */
export function FindingsView({ screen, visited, isOutdated, canUndo }: Props) {
  const { result, listed, settled, at } = screen;
  const say = useSay();
  const language = useLanguage();
  const controller = useController();
  const { sentence, values } = verdict(result.findings);
  const isClean = result.findings.length === 0;
  return (
    <>
      <ScreenHeading catchesFocus={at === null}>
        <Icon name={worst(result.findings)?.severity ?? 'success'} />
        {say(sentence, values)}
      </ScreenHeading>
      {isOutdated && <OutdatedBar />}
      <ReadSummaryView summary={readSummary(result.plan)} />
      {isClean && <p>{say(WORDS.nothingFoundHelp)}</p>}
      <fluent-accordion class="groups">
        {groups(listed).map(({ severity, findings }, index) => (
          <fluent-accordion-item
            key={severity}
            block
            expanded={index === 0 || severity !== 'info' || at?.severity === severity}
          >
            <span slot="heading" class="group-heading">
              <Icon name={severity} />
              {say(WORDS.groupTitle, {
                severity: say(SEVERITY_NAMES[severity]),
                count: findings.filter((finding) => !settled.has(finding)).length,
              })}
            </span>
            <FindingList findings={findings} visited={visited} settled={settled} at={at} />
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
