import { inDigits } from '../../../core/messages/digits';
import { momentText } from '../../../core/messages/moments';
import type { FoundPlan } from '../../../core/plan/plan';
import type { LastCheck, PaneState } from '../../state/state';
import { FINDINGS } from '../../words/findings';
import { FRAME } from '../../words/frame';
import { START } from '../../words/start';
import { useController, useDigits, useLanguage, useSay } from '../shared/context';
import { Icon } from '../shared/icon';
import { NoPlan } from './no-plan';

interface Props extends Pick<PaneState, 'glance' | 'lastCheck' | 'isLooking'> {
  /** How often the file was edited since that check. */
  readonly edits: number;
}

/** Which plan is in the file, and how it was found when it was checked last on this machine. */
export function PlanCard({ glance, lastCheck, isLooking, edits }: Props) {
  const say = useSay();
  const controller = useController();
  if (!glance && !isLooking) return null;
  return (
    <section class="card plan-card" aria-live="polite" aria-busy={isLooking} aria-label={say(START.planInFile)}>
      {glance === null && <p class="caption">{say(START.looking)}</p>}
      {glance?.plan && <Found plan={glance.plan} lastCheck={lastCheck} edits={edits} />}
      {glance && !glance.plan && (
        <>
          <h2>{say(FRAME.noPlanTitle)}</h2>
          <NoPlan glance={glance} />
          <fluent-button size="small" onClick={() => void controller.look()}>
            {say(START.lookAgain)}
          </fluent-button>
        </>
      )}
    </section>
  );
}

interface FoundProps extends Pick<Props, 'edits'> {
  readonly plan: FoundPlan;
  readonly lastCheck: LastCheck | null;
}

function Found({ plan, lastCheck, edits }: FoundProps) {
  const say = useSay();
  const { agency, year, sheets } = plan;
  return (
    <>
      <h2 lang={agency === null ? undefined : 'th'}>{agency ?? say(FINDINGS.agencyUnknown)}</h2>
      <p class="caption">
        {year !== null && `${say(FINDINGS.yearValue, { year })} · `}
        <span lang="th">{say(FINDINGS.planSheets, { sheets: sheets.map((sheet) => `“${sheet}”`).join(', ') })}</span>
      </p>
      <LastLine lastCheck={lastCheck} />
      {lastCheck && edits > 0 && (
        <p class="last-check">
          <Icon name="warning" />
          {say(START.editsSince, { count: edits })}
        </p>
      )}
    </>
  );
}

function LastLine({ lastCheck }: Pick<Props, 'lastCheck'>) {
  const say = useSay();
  const language = useLanguage();
  const digits = useDigits();
  if (!lastCheck) return <p class="caption">{say(START.neverChecked)}</p>;
  const { moment, counts } = lastCheck;
  const [icon, verdict] =
    counts.error > 0
      ? (['error', say(START.lastErrors, { count: counts.error })] as const)
      : counts.warning > 0
        ? (['warning', say(START.lastWarnings, { count: counts.warning })] as const)
        : (['success', say(START.lastNothing)] as const);
  return (
    <p class="last-check">
      <Icon name={icon} />
      {say(START.lastCheck, { moment: inDigits(momentText(moment, language), digits), verdict })}
    </p>
  );
}
