import type { ComponentChildren } from 'preact';
import type { Sentence } from '../../../core/messages/language';
import { answersOf, projectsIn } from '../../state/fill/answers';
import { canChoose, emptinessOf, groupsOf, protectedSheets } from '../../state/fill/groups';
import type { Preview } from '../../state/state';
import { EMPTY_PREVIEW, FILL } from '../../words/fill';
import { FRAME } from '../../words/frame';
import { SHARED } from '../../words/shared';
import { useController, useSay } from '../shared/context';
import { Icon } from '../shared/icon';
import { LockedBar } from '../shared/locked-bar';
import { ScreenHeading } from '../shared/screen-heading';
import { WarningBar } from '../shared/warning-bar';
import { Legend } from './legend';
import { LineList, type LinesProps } from './line-list';
import { Questions } from './questions';

interface Props {
  readonly screen: Preview;
  /** Whether the workbook was edited since it was read. */
  readonly isOutdated: boolean;
}

/** What would be marked, to be agreed to line by line; and what is asked. */
export function PreviewView({ screen, isOutdated }: Props) {
  const say = useSay();
  const controller = useController();
  const isEmpty = screen.preview.lines.length === 0;
  return (
    <>
      <ScreenHeading>{say(isEmpty ? FILL.previewEmptyTitle : FILL.previewTitle)}</ScreenHeading>
      {isOutdated && (
        <WarningBar
          kind="outdated"
          words={FILL.outdatedPreview}
          action={FILL.previewAgain}
          onPress={() => void controller.previewFill()}
        />
      )}
      <Locked screen={screen} />
      {isEmpty ? <p>{say(EMPTY_PREVIEW[emptinessOf(screen.preview)])}</p> : <Lines screen={screen} />}
      {canChoose(screen.preview) ? (
        <AnswerBar screen={screen} />
      ) : (
        <fluent-button onClick={() => controller.back()}>{say(FILL.back)}</fluent-button>
      )}
    </>
  );
}

type OfScreen = Pick<Props, 'screen'>;

function Locked({ screen }: OfScreen) {
  const controller = useController();
  const sheets = protectedSheets(screen.preview);
  if (sheets.length === 0) return null;
  return (
    <LockedBar
      words={FILL.lockedBar}
      sheets={sheets}
      action={FRAME.tryAgain}
      onPress={() => void controller.previewFill()}
    />
  );
}

function Lines({ screen }: OfScreen) {
  const say = useSay();
  const { clear, consents, questions, locked } = groupsOf(screen.preview.lines);
  return (
    <>
      {canChoose(screen.preview) && (
        <p class="calm">
          <Icon name="info" />
          {say(FILL.previewHelp)}
        </p>
      )}
      <Legend />
      <Section screen={screen} title={FILL.proposals} lines={clear}>
        <TickAll screen={screen} lines={clear} />
      </Section>
      <Section screen={screen} title={FILL.consents} lines={consents}>
        <p class="caption">{say(FILL.consentsHelp)}</p>
      </Section>
      <Section screen={screen} title={FILL.lockedRows} lines={locked} />
      {questions.size > 0 && <Questions screen={screen} questions={questions} />}
    </>
  );
}

interface SectionProps extends LinesProps {
  readonly title: Sentence;
  readonly children?: ComponentChildren;
}

function Section({ screen, title, lines, children }: SectionProps) {
  const say = useSay();
  if (lines.length === 0) return null;
  return (
    <section class="section">
      <h2>{say(SHARED.titleWithCount, { title: say(title), count: projectsIn(lines) })}</h2>
      {children}
      <LineList screen={screen} lines={lines} />
    </section>
  );
}

function TickAll({ screen, lines }: LinesProps) {
  const say = useSay();
  const controller = useController();
  const ids = lines.map(({ id }) => id);
  const isAll = ids.every((id) => screen.chosen.has(id));
  if (ids.length < 2) return null;
  return (
    <button type="button" class="link" onClick={() => controller.choose(ids, !isAll)}>
      {say(isAll ? FILL.selectNone : FILL.selectAll)}
    </button>
  );
}

/** The number of projects that are chosen is heard whenever it changes, and read on the button. */
function AnswerBar({ screen }: OfScreen) {
  const say = useSay();
  const controller = useController();
  const count = projectsIn(answersOf(screen).map(({ line }) => line));
  return (
    <>
      <div class="visually-hidden" role="status">
        {say(FILL.chosenCount, { count })}
      </div>
      <div class="bottom-bar answer-bar">
        <fluent-button appearance="primary" disabled={count === 0} onClick={() => void controller.applyFill()}>
          {say(FILL.fillCount, { count })}
        </fluent-button>
        <fluent-button onClick={() => controller.back()}>{say(FILL.cancel)}</fluent-button>
      </div>
    </>
  );
}
