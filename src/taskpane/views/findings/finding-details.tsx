import type { Finding } from '../../../core/rules/finding';
import { unsaid } from '../../text/findings-text';
import { ACCEPT } from '../../words/accept';
import { LIST } from '../../words/list';
import { ActionPanels } from '../shared/action-panels';
import { placeKey, useController, useSay } from '../shared/context';
import { PlaceLink } from '../shared/place-link';
import { AcceptForm } from './accept-form';
import { FixItem } from './fix-item';
import { useList } from './list-context';
import { RuleOff, RuleWhy } from './rule-actions';

interface Props {
  readonly finding: Finding;
  /** Whether what concerns the rule is said above, once for all places. */
  readonly isGrouped?: boolean;
}

/** An open card: what is in the plan and what should be, the ways to correct it, keeping it, and why it matters. */
export function FindingDetails({ finding, isGrouped = false }: Props) {
  const say = useSay();
  const { screen, texts } = useList();
  const { found, expected } = unsaid(finding, texts.of(finding).sentence);
  const isOpen = !screen.settled.has(finding) && finding.accepted === null;
  return (
    <div class="finding-details">
      {found !== null && <Value name={say(LIST.found)} value={found} />}
      {expected !== null && <Value name={say(LIST.expected)} value={expected} />}
      {finding.related.length > 0 && <Related finding={finding} />}
      {isOpen && finding.fixes.length > 0 && (
        <ul class="fixes" aria-label={say(LIST.fixes)}>
          {finding.fixes.map((fix, index) => (
            <FixItem key={index} finding={finding} fix={fix} isGrouped={isGrouped} />
          ))}
        </ul>
      )}
      {isOpen && (
        <ActionPanels
          actions={[
            { words: say(ACCEPT.accept), panel: <AcceptForm findings={[finding]} /> },
            ...(isGrouped ? [] : [{ words: say(LIST.ruleOff), panel: <RuleOff rule={finding.rule} /> }]),
          ]}
        />
      )}
      {finding.accepted !== null && <BringBack finding={finding} />}
      {isOpen && !isGrouped && <RuleWhy rule={finding.rule} />}
    </div>
  );
}

function Value({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <p class="value">
      <span class="caption">{name}</span> <span lang="th">{value}</span>
    </p>
  );
}

function Related({ finding }: { readonly finding: Finding }) {
  const say = useSay();
  return (
    <div class="related caption">
      {say(LIST.related)}
      {finding.related.map((place) => (
        <PlaceLink key={placeKey(place)} place={place} within={finding.sheet} />
      ))}
    </div>
  );
}

function BringBack({ finding }: { readonly finding: Finding }) {
  const say = useSay();
  const controller = useController();
  return (
    <fluent-button size="small" onClick={() => void controller.unaccept(finding)}>
      {say(ACCEPT.unaccept)}
    </fluent-button>
  );
}
