import type { Finding } from '../../../core/rules/finding';
import { ACCEPT } from '../../words/accept';
import { LIST } from '../../words/list';
import { useSay } from '../shared/context';
import { Disclosure } from '../shared/disclosure';
import { SingleCard } from './card-item';
import { useList } from './list-context';
import { useShown } from './use-shown';

const PAGE = 20;

interface Props {
  readonly findings: readonly Finding[];
}

/** The findings that a person keeps, each to be brought back. */
export function KeptList({ findings }: Props) {
  const say = useSay();
  const { at } = useList().screen;
  if (findings.length === 0) return null;
  return (
    <Disclosure words={say(ACCEPT.acceptedGroup, { count: findings.length })} isOpenAtFirst={at?.accepted != null}>
      <Kept findings={findings} />
    </Disclosure>
  );
}

function Kept({ findings }: Props) {
  const { at } = useList().screen;
  const { shown, more } = useShown(findings.length, PAGE, at === null ? -1 : findings.indexOf(at));
  return (
    <>
      <ul class="findings kept">
        {findings.slice(0, shown).map((finding, index) => (
          <SingleCard key={`${finding.rule} ${finding.cell} ${index}`} finding={finding} />
        ))}
      </ul>
      {more}
    </>
  );
}

/** What was found before and is no more. */
export function GoneList({ findings }: Props) {
  const say = useSay();
  if (findings.length === 0) return null;
  return (
    <Disclosure words={say(LIST.gone, { count: findings.length })}>
      <Gone findings={findings} />
    </Disclosure>
  );
}

function Gone({ findings }: Props) {
  const { texts } = useList();
  const { shown, more } = useShown(findings.length, PAGE, -1);
  return (
    <>
      <ul class="gone">
        {findings.slice(0, shown).map((finding, index) => (
          <li key={index}>
            {texts.of(finding).sentence} <span class="caption">{texts.of(finding).place}</span>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
