import type { Finding } from '../../../core/rules/finding';
import { RULE_WORDS } from '../../../core/messages/rules';
import type { Card } from '../../state/findings/cards';
import { LIST } from '../../words/list';
import { useController, useSay } from '../shared/context';
import { CardHeader } from './card-header';
import { FindingDetails } from './finding-details';
import { GroupActions } from './group-actions';
import { useList } from './list-context';
import { useShown } from './use-shown';

/** Enough places to see at once; the rest is a press away. */
const PAGE = 20;

/** One card: a finding, or all that say the same. It is open while the person stands at it, unless they fold it. */
export function CardItem({ card }: { readonly card: Card }) {
  return card.findings.length > 1 ? <GroupCard card={card} /> : <SingleCard finding={card.findings[0]} />;
}

/** `isOpen`: the person stands there and has not folded it. */
function useStand(finding: Finding) {
  const controller = useController();
  const { screen } = useList();
  const isOpen = screen.at === finding && !screen.isFolded;
  return { isOpen, press: () => (isOpen ? controller.fold() : void controller.visit(finding)) };
}

export function SingleCard({ finding }: { readonly finding: Finding }) {
  const { texts, screen } = useList();
  const { isOpen, press } = useStand(finding);
  const { sentence, whose } = texts.of(finding);
  const isSettled = screen.settled.has(finding);
  return (
    <li class={`finding finding-${isSettled ? 'settled' : finding.severity}`}>
      <CardHeader findings={[finding]} isOpen={isOpen} isHere={screen.at === finding} onPress={press}>
        <span class="finding-text">{sentence}</span>
        {whose !== null && (
          <span class="finding-title" lang="th">
            {whose}
          </span>
        )}
      </CardHeader>
      {isOpen && <FindingDetails finding={finding} />}
    </li>
  );
}

function GroupCard({ card: { findings } }: { readonly card: Card }) {
  const say = useSay();
  const controller = useController();
  const { screen, texts } = useList();
  const [first] = findings;
  const at = screen.at === null ? -1 : findings.indexOf(screen.at);
  const isOpen = at >= 0 && !screen.isFolded;
  const { shown, more } = useShown(findings.length, PAGE, at);
  const open = findings.filter((finding) => !screen.settled.has(finding));
  const press = (): void => (isOpen ? controller.fold() : void controller.visit(open[0] ?? first));
  const isSame = findings.every((finding) => texts.sentence(finding) === texts.sentence(first));
  const name = RULE_WORDS[first.rule]?.name;
  return (
    <li class={`finding finding-${open.length > 0 ? first.severity : 'settled'}`}>
      <CardHeader findings={findings} isOpen={isOpen} isHere={at >= 0 && screen.isFolded} onPress={press}>
        <span class="finding-text">{isSame || !name ? texts.of(first).sentence : say(name)}</span>
        <span class="finding-count">{say(LIST.places, { count: open.length })}</span>
      </CardHeader>
      {isOpen && (
        <div class="finding-details">
          <GroupActions findings={open} />
          <ul class="findings places-list">
            {findings.slice(0, shown).map((finding, index) => (
              <PlaceItem key={`${finding.cell} ${index}`} finding={finding} isSame={isSame} />
            ))}
          </ul>
          {more}
        </div>
      )}
    </li>
  );
}

/** One place of a group: its project and its cell; open, the way to correct it there. */
function PlaceItem({ finding, isSame }: { readonly finding: Finding; readonly isSame: boolean }) {
  const { screen, texts } = useList();
  const { isOpen, press } = useStand(finding);
  const { sentence, about } = texts.of(finding);
  return (
    <li class="place">
      <CardHeader findings={[finding]} isOpen={isOpen} isHere={screen.at === finding} level={4} onPress={press}>
        {about !== null && (
          <span class="finding-title" lang="th">
            {about}
          </span>
        )}
        {!isSame && about === null && <span class="finding-text">{sentence}</span>}
      </CardHeader>
      {isOpen && <FindingDetails finding={finding} isGrouped />}
    </li>
  );
}
