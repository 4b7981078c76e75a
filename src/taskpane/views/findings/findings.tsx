import manifest from '../../../../package.json';
import type { RuleNews } from '../../../core/jobs/rule-news';
import { receiptText } from '../../../core/messages/receipt';
import { settingsText } from '../../../core/messages/settings';
import type { Finding } from '../../../core/rules/finding';
import { findingsAsText } from '../../text/findings-text';
import { verdict } from '../../state/announcement';
import type { Findings, Undoable } from '../../state/state';
import { safeCount, sameFixes } from '../../state/findings/fixes';
import { acceptedOf, groups, readSummary, verdictIcon } from '../../state/findings/verdict';
import { ACCEPT } from '../../words/accept';
import { FINDINGS, SEVERITY_NAMES } from '../../words/findings';
import { FRAME } from '../../words/frame';
import { SETTINGS } from '../../words/settings';
import { SHARED } from '../../words/shared';
import { useController, useDigits, useLanguage, useSay } from '../shared/context';
import { FindingList } from './finding-list';
import { Icon } from '../shared/icon';
import { IgnoredList } from './ignored-list';
import { News } from './news';
import { OtherPlans } from './other-plans';
import { ReadSummaryView } from './read-summary';
import { ScreenHeading } from '../shared/screen-heading';
import { UndoButton } from '../shared/undo-button';
import { WarningBar } from '../shared/warning-bar';

interface Props {
  readonly screen: Findings;
  readonly visited: ReadonlySet<Finding>;
  /** Whether the workbook was edited since it was read. */
  readonly isOutdated: boolean;
  readonly undoable: readonly Undoable[];
  readonly news: RuleNews | null;
}

/** The verdict, what it rests on, and the findings by severity. */
export function FindingsView({ screen, visited, isOutdated, undoable, news }: Props) {
  const { result, listed, settled, at } = screen;
  const say = useSay();
  const language = useLanguage();
  const controller = useController();
  const { sentence, values } = verdict(result.findings);
  const isClean = groups(result.findings).length === 0;
  const safe = safeCount(result.findings);
  const together = sameFixes(result.findings);
  const accepted = acceptedOf(listed);
  const receipt = receiptText(result, manifest.version, language, useDigits());
  const lists = { visited, settled, at, together };
  return (
    <>
      <ScreenHeading catchesFocus={at === null}>
        <Icon name={verdictIcon(result)} />
        {say(sentence, values)}
      </ScreenHeading>
      <p class="settings-in-force">{settingsText(result.settings, language)}</p>
      {receipt !== null && <p class="receipt">{receipt}</p>}
      {news && <News news={news} />}
      {isOutdated && (
        <WarningBar
          kind="outdated"
          words={FINDINGS.outdated}
          action={FRAME.checkAgain}
          onPress={() => void controller.check()}
        />
      )}
      <ReadSummaryView summary={readSummary(result.plan)} />
      <IgnoredList plan={result.plan} />
      <OtherPlans choice={result.plan.choice} />
      {result.settingsProblems.length > 0 && (
        <div class="refusal">
          <p>{say(SETTINGS.settingsWrong)}</p>
        </div>
      )}
      {isClean && <p>{say(FINDINGS.nothingFoundHelp)}</p>}
      {safe > 0 && (
        <div class="job">
          <fluent-button class="wide" onClick={() => void controller.mendSafe()}>
            {say(FINDINGS.fixAllSafe, { count: safe })}
          </fluent-button>
          <p class="caption">{say(FINDINGS.fixAllSafeHelp)}</p>
        </div>
      )}
      <fluent-accordion class="groups">
        {groups(listed).map(({ severity, findings }, index) => (
          <fluent-accordion-item
            key={severity}
            block
            expanded={index === 0 || severity !== 'info' || at?.severity === severity}
          >
            <span slot="heading" class="group-heading">
              <Icon name={severity} />
              {say(SHARED.titleWithCount, {
                title: say(SEVERITY_NAMES[severity]),
                count: findings.filter((finding) => !settled.has(finding)).length,
              })}
            </span>
            <FindingList findings={findings} {...lists} />
          </fluent-accordion-item>
        ))}
        {accepted.length > 0 && (
          <fluent-accordion-item key="accepted" block expanded={at?.accepted != null}>
            <span slot="heading" class="group-heading">
              <Icon name="seen" />
              {say(ACCEPT.acceptedGroup, { count: accepted.length })}
            </span>
            <FindingList findings={accepted} {...lists} />
          </fluent-accordion-item>
        )}
      </fluent-accordion>
      <div class="list-actions">
        {!isClean && (
          <button type="button" class="link" onClick={() => void controller.copy(findingsAsText(result, language))}>
            {say(FINDINGS.copyList)}
          </button>
        )}
        <button type="button" class="link" onClick={() => void controller.writeFindings()}>
          {say(FINDINGS.findingsTab)}
        </button>
        <button type="button" class="link" onClick={() => void controller.openSettings()}>
          {say(SETTINGS.settings)}
        </button>
      </div>
      <UndoButton undoable={undoable} />
    </>
  );
}
