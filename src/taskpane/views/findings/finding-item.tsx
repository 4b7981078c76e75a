import { findingText } from '../../../core/messages/findings';
import { acceptedByText } from '../../../core/messages/moments';
import { RULE_WORDS } from '../../../core/messages/rules';
import type { Finding, Fix } from '../../../core/rules/finding';
import { unsaid } from '../../text/findings-text';
import type { Choice } from '../../state/findings/fixes';
import { ACCEPT } from '../../words/accept';
import { FINDINGS } from '../../words/findings';
import { SHARED } from '../../words/shared';
import { AcceptForm } from './accept-form';
import { useCatchFocus, useInView } from '../shared/catch-focus';
import { placeKey, useController, useDigits, useLanguage, useSay } from '../shared/context';
import { Disclosure } from '../shared/disclosure';
import { FixItem } from './fix-item';
import { Icon } from '../shared/icon';
import { PlaceLink } from '../shared/place-link';

interface Props {
  readonly finding: Finding;
  readonly isVisited: boolean;
  readonly isSettled: boolean;
  /** Whether the person stands here: a list that opens, opens here. */
  readonly isHere: boolean;
  /** Fixes that are asked for together, by the fix where the person is asked. */
  readonly together: ReadonlyMap<Fix, readonly Choice[]>;
}

/** One finding: its words are the button that goes there; below it, the places it touches and the ways to mend it. */
export function FindingItem({ finding, isVisited, isSettled, isHere, together }: Props) {
  const say = useSay();
  const controller = useController();
  const button = useCatchFocus<HTMLButtonElement>(isSettled || isHere, isSettled);
  useInView(button, isHere);
  const language = useLanguage();
  const digits = useDigits();
  const text = findingText(finding, language, digits);
  const { title, found, expected } = unsaid(finding, text);
  const why = RULE_WORDS[finding.rule]?.why;
  return (
    <li
      class={`finding finding-${isSettled ? 'settled' : finding.severity}`}
      onFocusIn={() => controller.stand(finding)}
    >
      <button type="button" class="finding-button" ref={button} onClick={() => void controller.visit(finding)}>
        <span class="finding-text">{text}</span>
        {title !== null && <span class="finding-title">{title}</span>}
        {found !== null && <Value name={say(FINDINGS.found)} value={found} />}
        {expected !== null && <Value name={say(FINDINGS.expected)} value={expected} />}
        {finding.accepted && <span>{say(ACCEPT.acceptedBecause, { reason: finding.accepted.reason })}</span>}
        {finding.accepted && <span class="caption">{acceptedByText(finding.accepted, language, digits)}</span>}
        <span class="caption">
          {say(SHARED.place, { sheet: finding.sheet, cell: finding.cell })}
          {(isVisited || isSettled) && (
            <span class="seen">
              <Icon name="seen" />
              {say(isSettled ? FINDINGS.mended : FINDINGS.visited)}
            </span>
          )}
        </span>
      </button>
      {finding.related.length > 0 && (
        <div class="related caption">
          {say(FINDINGS.related)}
          {finding.related.map((place) => (
            <PlaceLink key={placeKey(place)} place={place} within={finding.sheet} />
          ))}
        </div>
      )}
      {!isSettled && finding.accepted === null && finding.fixes.length > 0 && (
        <ul class="fixes" aria-label={say(FINDINGS.fixes)}>
          {finding.fixes.map((fix, index) => (
            <FixItem key={index} finding={finding} fix={fix} together={together.get(fix) ?? null} />
          ))}
        </ul>
      )}
      {!isSettled && (
        <div class="finding-more">
          {why && (
            <Disclosure words={say(FINDINGS.why)}>
              <p class="caption">{say(why)}</p>
            </Disclosure>
          )}
          {finding.accepted === null ? (
            <Disclosure words={say(ACCEPT.accept)}>
              <AcceptForm finding={finding} />
            </Disclosure>
          ) : (
            <button type="button" class="link" onClick={() => void controller.unaccept(finding)}>
              {say(ACCEPT.unaccept)}
            </button>
          )}
        </div>
      )}
    </li>
  );
}

function Value({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <span class="value">
      <span class="caption">{name}</span> {value}
    </span>
  );
}
