import { findingText } from '../../core/messages/findings';
import type { Finding } from '../../core/rules/finding';
import { unsaid } from '../findings-text';
import { WORDS } from '../words';
import { placeKey, useController, useLanguage, useSay } from './context';
import { Icon } from './icon';
import { PlaceLink } from './place-link';

interface Props {
  readonly finding: Finding;
  readonly isVisited: boolean;
}

/** One finding: the whole of it is the button that goes there; the places it touches are links below. */
export function FindingItem({ finding, isVisited }: Props) {
  const say = useSay();
  const controller = useController();
  const text = findingText(finding, useLanguage());
  const { found, expected } = unsaid(finding, text);
  return (
    <li class={`finding finding-${finding.severity}`}>
      <button type="button" class="finding-button" onClick={() => void controller.visit(finding)}>
        <span class="finding-text">{text}</span>
        {found !== null && <Value name={say(WORDS.found)} value={found} />}
        {expected !== null && <Value name={say(WORDS.expected)} value={expected} />}
        <span class="caption">
          {say(WORDS.place, { sheet: finding.sheet, cell: finding.cell })}
          {isVisited && (
            <span class="seen">
              <Icon name="seen" />
              {say(WORDS.visited)}
            </span>
          )}
        </span>
      </button>
      {finding.related.length > 0 && (
        <div class="related caption">
          {say(WORDS.related)}
          {finding.related.map((place) => (
            <PlaceLink key={placeKey(place)} place={place} within={finding.sheet} />
          ))}
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
