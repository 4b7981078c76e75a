import { ignoredIn } from '../../../core/jobs/ignored';
import { IGNORED_REASONS } from '../../../core/messages/ignored';
import type { Ignored } from '../../../core/plan/ignored';
import type { Plan } from '../../../core/plan/plan';
import { groupBy } from '../../../core/workbook/group-by';
import { LIST } from '../../words/list';
import { SHARED } from '../../words/shared';
import { placeKey, useSay } from '../shared/context';
import { Disclosure } from '../shared/disclosure';
import { PlaceLink } from '../shared/place-link';
import { useMore } from '../shared/use-more';

const PAGE = 20;

/** What is beside the plan and was not judged, behind one line; nothing if there is none. */
export function IgnoredList({ plan }: { readonly plan: Plan }) {
  const say = useSay();
  const ignored = ignoredIn(plan);
  if (ignored.length === 0) return null;
  return (
    <Disclosure words={say(LIST.ignored, { count: ignored.length })}>
      <Kinds ignored={ignored} />
    </Disclosure>
  );
}

function Kinds({ ignored }: { readonly ignored: readonly Ignored[] }) {
  const say = useSay();
  const { shown, more } = useMore(ignored.length, PAGE, SHARED.showMore);
  return (
    <>
      <dl class="ignored">
        {[...groupBy(ignored.slice(0, shown), ({ kind }) => kind)].map(([kind, all]) => (
          <div key={kind}>
            <dt>{say(IGNORED_REASONS[kind])}</dt>
            {all.map((each) => (
              <dd key={placeKey(each)}>
                “{each.text}” <PlaceLink place={each} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {more}
    </>
  );
}
