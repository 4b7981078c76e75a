import type { Finding, Fix } from '../../../core/rules/finding';
import { namesOf } from '../../state/findings/follow';
import type { Choice } from '../../state/findings/fixes';
import { SHARED } from '../../words/shared';
import { moveFocus } from './arrow-keys';
import { FindingItem } from './finding-item';
import { useMore } from '../shared/use-more';

/** As many as a person goes through in a sitting; the pane stays quick when a merged plan has thousands. */
const PAGE = 50;

interface Props {
  readonly findings: readonly Finding[];
  readonly visited: ReadonlySet<Finding>;
  readonly settled: ReadonlySet<Finding>;
  /** Where the person stands. */
  readonly at: Finding | null;
  readonly together: ReadonlyMap<Fix, readonly Choice[]>;
}

export function FindingList({ findings, visited, settled, at, together }: Props) {
  const atFirst = Math.max(PAGE, at ? findings.indexOf(at) + 1 : 0);
  const { shown, more } = useMore(findings.length, PAGE, SHARED.showMore, atFirst);
  const names = namesOf(findings);
  return (
    <>
      <ul class="findings" onKeyDown={moveFocus}>
        {findings.slice(0, shown).map((finding, index) => (
          <FindingItem
            key={names[index]}
            finding={finding}
            isVisited={visited.has(finding)}
            isSettled={settled.has(finding)}
            isHere={finding === at}
            together={together}
          />
        ))}
      </ul>
      {more}
    </>
  );
}
