import type { FillPreview } from '../../../core/jobs/fill';
import type { FillRefusal } from '../../../core/quarters/proposal';
import type { Sentence } from '../../../core/messages/language';
import { agreed } from '../../state/fill/agreed';
import { FILL } from '../../words/fill';
import { SHARED } from '../../words/shared';
import { START } from '../../words/start';
import type { ComponentChildren } from 'preact';
import { placeKey, useController, useSay } from '../shared/context';
import { ProposalItem } from './proposal-item';
import { RefusalItem } from './refusal-item';
import { ScreenHeading } from '../shared/screen-heading';
import { useMore } from '../shared/use-more';
import { WarningBar } from '../shared/warning-bar';

interface Props {
  readonly preview: FillPreview;
  readonly chosen: ReadonlySet<string>;
  /** Whether the workbook was edited since it was read. */
  readonly isOutdated: boolean;
}

/** More than any office has projects; of a merged plan the rest is a press away. */
const PAGE = 200;

/** What would be written, to be agreed to line by line; and what is asked. */
export function PreviewView({ preview, chosen, isOutdated }: Props) {
  const say = useSay();
  const controller = useController();
  const { proposals, refusals } = preview;
  const clear = proposals.filter((proposal) => !proposal.needsConsent);
  const consents = proposals.filter((proposal) => proposal.needsConsent);
  const isLocked = ({ reason }: FillRefusal): boolean => reason === 'sheet-protected';
  const locked = refusals.filter(isLocked);
  const questions = refusals.filter((refusal) => !isLocked(refusal));
  const count = agreed(preview, chosen).length;
  const outdated = isOutdated && (
    <WarningBar
      kind="outdated"
      words={FILL.outdatedPreview}
      action={FILL.previewAgain}
      onPress={() => void controller.previewFill()}
    />
  );
  if (proposals.length + refusals.length === 0) return <EmptyPreview outdated={outdated} />;
  return (
    <>
      <ScreenHeading>{say(FILL.previewTitle)}</ScreenHeading>
      {outdated}
      <p>{say(FILL.previewHelp)}</p>
      {clear.length > 0 && (
        <Section title={FILL.proposals} count={clear.length}>
          <TickAll ids={clear.map((proposal) => proposal.id)} chosen={chosen} />
          <ProposalList proposals={clear} chosen={chosen} />
        </Section>
      )}
      {consents.length > 0 && (
        <Section title={FILL.consents} count={consents.length} help={FILL.consentsHelp}>
          <ProposalList proposals={consents} chosen={chosen} />
        </Section>
      )}
      {questions.length > 0 && (
        <Section title={FILL.questions} count={questions.length} help={FILL.questionsHelp}>
          <RefusalList refusals={questions} chosen={chosen} />
        </Section>
      )}
      {locked.length > 0 && (
        <Section title={FILL.lockedRows} count={locked.length} help={FILL.lockedRowsHelp}>
          <RefusalList refusals={locked} chosen={chosen} isKnown />
        </Section>
      )}
      <div class="bottom-bar">
        <fluent-button appearance="primary" disabled={count === 0} onClick={() => void controller.applyFill()}>
          {say(FILL.fillCount, { count })}
        </fluent-button>
        <fluent-button onClick={() => controller.home()}>{say(FILL.cancel)}</fluent-button>
      </div>
    </>
  );
}

type Chosen = Pick<Props, 'chosen'>;

function ProposalList({ proposals, chosen }: Pick<FillPreview, 'proposals'> & Chosen) {
  const { shown, more } = useMore(proposals.length, PAGE, SHARED.showMoreLines);
  return (
    <>
      <ul class="proposals">
        {proposals.slice(0, shown).map((proposal) => (
          <ProposalItem key={proposal.id} proposal={proposal} isChosen={chosen.has(proposal.id)} />
        ))}
      </ul>
      {more}
    </>
  );
}

interface Refusals extends Pick<FillPreview, 'refusals'>, Chosen {
  /** The section says why. */
  readonly isKnown?: boolean;
}

function RefusalList({ refusals, chosen, isKnown = false }: Refusals) {
  const { shown, more } = useMore(refusals.length, PAGE, SHARED.showMoreLines);
  return (
    <>
      <ul class="proposals">
        {refusals.slice(0, shown).map((refusal, index) => (
          <RefusalItem key={`${placeKey(refusal)} ${index}`} refusal={refusal} chosen={chosen} isKnown={isKnown} />
        ))}
      </ul>
      {more}
    </>
  );
}

function EmptyPreview({ outdated }: { readonly outdated: ComponentChildren }) {
  const say = useSay();
  const controller = useController();
  return (
    <>
      <ScreenHeading>{say(FILL.previewEmptyTitle)}</ScreenHeading>
      {outdated}
      <p>{say(FILL.previewEmptyHelp)}</p>
      <fluent-button appearance="primary" onClick={() => void controller.check()}>
        {say(START.check)}
      </fluent-button>
    </>
  );
}

interface SectionProps {
  readonly title: Sentence;
  readonly count: number;
  readonly help?: Sentence;
  readonly children: ComponentChildren;
}

function Section({ title, count, help, children }: SectionProps) {
  const say = useSay();
  return (
    <section class="section">
      <h2>{say(SHARED.titleWithCount, { title: say(title), count })}</h2>
      {help && <p class="caption">{say(help)}</p>}
      {children}
    </section>
  );
}

function TickAll({ ids, chosen }: { readonly ids: readonly string[]; readonly chosen: ReadonlySet<string> }) {
  const say = useSay();
  const controller = useController();
  const isAll = ids.every((id) => chosen.has(id));
  if (ids.length < 2) return null;
  return (
    <button type="button" class="link" onClick={() => controller.choose(ids, !isAll)}>
      {say(isAll ? FILL.selectNone : FILL.selectAll)}
    </button>
  );
}
