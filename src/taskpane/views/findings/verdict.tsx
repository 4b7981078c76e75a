import { settingsText } from '../../../core/messages/settings';
import { verdict } from '../../state/announcement';
import { acceptedOf, verdictIcon, worst } from '../../state/findings/verdict';
import type { Findings } from '../../state/state';
import { ACCEPT } from '../../words/accept';
import { FINDINGS } from '../../words/findings';
import { LIST } from '../../words/list';
import { SETTINGS } from '../../words/settings';
import { START } from '../../words/start';
import { placeKey, useController, useLanguage, useSay } from '../shared/context';
import { Disclosure } from '../shared/disclosure';
import { Icon } from '../shared/icon';
import { PlaceLink } from '../shared/place-link';
import { ScreenHeading } from '../shared/screen-heading';
import { useShown } from './use-shown';

/** How the plan stands: what is left, or nothing, or what could not be judged; when that was so, and by which settings. */
export function Verdict({ screen: { result, at, moment, since } }: { readonly screen: Findings }) {
  const say = useSay();
  const language = useLanguage();
  const { sentence, values } = verdict(result);
  const { agency, year } = result.plan;
  const isClean = worst(result.findings) === null;
  const time = moment.slice(11).replace(':', language === 'th' ? '.' : ':');
  return (
    <div class="verdict">
      <ScreenHeading catchesFocus={at === null}>
        <Icon name={verdictIcon(result)} />
        <span>{say(sentence, values)}</span>
      </ScreenHeading>
      <p class="caption read-summary">
        {agency?.value ? <span lang="th">{agency.value}</span> : say(FINDINGS.agencyUnknown)} ·{' '}
        {year?.value ? say(FINDINGS.yearValue, { year: year.value }) : say(LIST.yearUnknown)}
      </p>
      <p class="caption">
        {say(LIST.checkedAt, { time })}
        {since && (
          <span class="since">{say(LIST.sinceLast, { fresh: since.fresh.size, gone: since.gone.length })}</span>
        )}
      </p>
      <p class="caption settings-in-force">{settingsText(result.settings, language)}</p>
      {result.settingsProblems.length > 0 && <p class="refusal">{say(SETTINGS.settingsWrong)}</p>}
      {result.judged.unread.length > 0 && <Unread unread={result.judged.unread} isSaid={isClean} />}
      {isClean && result.judged.unread.length === 0 && <p>{say(LIST.nothingFoundHelp)}</p>}
      {isClean && <NextSteps kept={acceptedOf(result.findings).length} />}
    </div>
  );
}

const PAGE = 20;

interface UnreadProps {
  readonly unread: Findings['result']['judged']['unread'];
  /** Whether the heading says how many they are. */
  readonly isSaid: boolean;
}

/** What could not be read, to be gone to. */
function Unread({ unread, isSaid }: UnreadProps) {
  const say = useSay();
  const { shown, more } = useShown(unread.length, PAGE, -1);
  const list = (
    <>
      <p class="caption">{say(LIST.unreadHelp)}</p>
      <ul class="places">
        {unread.slice(0, shown).map((place) => (
          <li key={placeKey(place)}>
            <PlaceLink place={place} />
          </li>
        ))}
      </ul>
      {more}
    </>
  );
  return isSaid ? list : <Disclosure words={say(FINDINGS.unreadLeft, { count: unread.length })}>{list}</Disclosure>;
}

/** What comes after a plan in which nothing is to be corrected. */
function NextSteps({ kept }: { readonly kept: number }) {
  const say = useSay();
  const controller = useController();
  return (
    <section class="next-steps">
      <h2>{say(LIST.next)}</h2>
      <fluent-button class="wide" appearance="primary" onClick={() => void controller.chooseTabs()}>
        {say(START.summary)}
      </fluent-button>
      <fluent-button class="wide" onClick={() => void controller.writeFindings()}>
        {say(FINDINGS.findingsTab)}
      </fluent-button>
      {kept > 0 && <p class="caption">{say(ACCEPT.acceptedCount, { count: kept })}</p>}
    </section>
  );
}
