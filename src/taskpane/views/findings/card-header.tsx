import type { ComponentChildren } from 'preact';
import { acceptedByText } from '../../../core/messages/moments';
import type { Finding } from '../../../core/rules/finding';
import { ACCEPT } from '../../words/accept';
import { LIST } from '../../words/list';
import { SEVERITY_NAMES } from '../../words/severities';
import { useDigits, useLanguage, useSay } from '../shared/context';
import { Icon } from '../shared/icon';
import { useList } from './list-context';

interface Props {
  /** Of a card all of them. */
  readonly findings: readonly Finding[];
  readonly isOpen: boolean;
  /** Whether the person stands at this very header. */
  readonly isHere: boolean;
  readonly level?: 3 | 4;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

/** The header of a card: a button in a heading, by which the card opens and its cell is selected. */
export function CardHeader({ findings, isOpen, isHere, level = 3, onPress, children }: Props) {
  const say = useSay();
  const { screen, texts } = useList();
  const Heading = `h${level}` as const;
  const [first] = findings;
  if (!first) return null;
  const isSettled = findings.every((finding) => screen.settled.has(finding));
  return (
    <Heading class="finding-heading">
      <button
        type="button"
        class="finding-button"
        aria-expanded={isOpen}
        data-here={isHere ? '' : undefined}
        onClick={onPress}
      >
        {level === 3 && (
          <>
            <Icon name={isSettled ? 'success' : first.severity} />
            <span class="visually-hidden">{say(isSettled ? LIST.fixed : SEVERITY_NAMES[first.severity])}: </span>
          </>
        )}
        <span class="finding-words">
          {children}
          {first.accepted && <Accepted finding={first} />}
          {findings.length === 1 && (
            <span class="caption">
              {texts.of(first).place}
              <Marks finding={first} isSettled={isSettled} />
            </span>
          )}
        </span>
        <Icon name={isOpen ? 'up' : 'down'} />
      </button>
    </Heading>
  );
}

function Marks({ finding, isSettled }: { readonly finding: Finding; readonly isSettled: boolean }) {
  const say = useSay();
  const { screen, visited } = useList();
  const isFresh = screen.since?.fresh.has(finding) === true;
  const words = isSettled ? LIST.fixed : visited.has(finding) ? LIST.visited : null;
  return (
    <>
      {isFresh && !isSettled && <span class="fresh">{say(LIST.fresh)}</span>}
      {words && (
        <span class="seen">
          <Icon name="seen" />
          {say(words)}
        </span>
      )}
    </>
  );
}

/** Why it is kept, by whom and when. */
function Accepted({ finding: { accepted } }: { readonly finding: Finding }) {
  const say = useSay();
  const by = accepted && acceptedByText(accepted, useLanguage(), useDigits());
  return (
    accepted && (
      <>
        <span>{say(ACCEPT.acceptedBecause, { reason: accepted.reason })}</span>
        <span class="caption">{by}</span>
      </>
    )
  );
}
