import type { Finding, Severity } from '../../../core/rules/finding';
import { SEVERITIES } from '../../../core/rules/finding';
import type { Card } from '../../state/findings/cards';
import { SEVERITY_NAMES } from '../../words/severities';
import { SHARED } from '../../words/shared';
import { useSay } from '../shared/context';
import { Icon } from '../shared/icon';
import { CardItem } from './card-item';
import { useList } from './list-context';
import { useShown } from './use-shown';

/** As many as a person goes through in a sitting; the pane stays quick when a merged plan has thousands. */
const PAGE = 50;

/** The cards under their severities. */
export function CardList({ cards }: { readonly cards: readonly Card[] }) {
  const { at } = useList().screen;
  const { shown, more } = useShown(
    cards.length,
    PAGE,
    cards.findIndex(({ findings }) => at !== null && findings.includes(at)),
  );
  const visible = cards.slice(0, shown);
  return (
    <>
      {SEVERITIES.map((severity) => {
        const own = visible.filter((card) => card.severity === severity);
        const all = cards.filter((card) => card.severity === severity).flatMap(({ findings }) => findings);
        return own.length > 0 && <SeveritySection key={severity} severity={severity} cards={own} all={all} />;
      })}
      {more}
    </>
  );
}

interface SectionProps {
  readonly severity: Severity;
  readonly cards: readonly Card[];
  /** The findings of the severity, those that are not drawn yet included. */
  readonly all: readonly Finding[];
}

function SeveritySection({ severity, cards, all }: SectionProps) {
  const say = useSay();
  const { settled } = useList().screen;
  const count = all.filter((finding) => !settled.has(finding)).length;
  return (
    <section class="section">
      <h2 class="group-heading">
        <Icon name={severity} />
        {say(SHARED.titleWithCount, { title: say(SEVERITY_NAMES[severity]), count })}
      </h2>
      <ul class="findings">
        {cards.map((card) => (
          <CardItem key={card.key} card={card} />
        ))}
      </ul>
    </section>
  );
}
