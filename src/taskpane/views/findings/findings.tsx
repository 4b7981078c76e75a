import { useMemo, useRef } from 'preact/hooks';
import type { RuleNews } from '../../../core/jobs/rule-news';
import type { Finding } from '../../../core/rules/finding';
import { cardsOf, inOrder } from '../../state/findings/cards';
import { filtered } from '../../state/findings/filter';
import { companyOf, locksOf, safeChoices } from '../../state/findings/fixes';
import { acceptedOf, openOf } from '../../state/findings/verdict';
import type { Findings, Undoable } from '../../state/state';
import { FINDINGS } from '../../words/findings';
import { LIST } from '../../words/list';
import { FRAME } from '../../words/frame';
import { useController } from '../shared/context';
import { LockedBar } from '../shared/locked-bar';
import { UndoButton } from '../shared/undo-button';
import { WarningBar } from '../shared/warning-bar';
import { CardList } from './card-list';
import { CountsTable } from './counts-table';
import { FilterBar } from './filter-bar';
import { GoneList, KeptList } from './folded-lists';
import { ListContext, type ListFacts } from './list-context';
import { News } from './news';
import { NothingShown } from './nothing-shown';
import { SafeFixes } from './safe-fixes';
import { useStandIn } from './use-stand-in';
import { useTexts } from './use-texts';
import { useWalkKeys } from './use-walk-keys';
import { Verdict } from './verdict';
import { WalkBar } from './walk-bar';
import { WhatWasRead } from './what-was-read';

interface Props {
  readonly screen: Findings;
  readonly visited: ReadonlySet<Finding>;
  /** Whether the workbook was edited since it was read. */
  readonly isOutdated: boolean;
  readonly undoable: readonly Undoable[];
  readonly news: RuleNews | null;
}

/**
 * The verdict, what it rests on, and the findings as cards. The cards are an accordion (ARIA APG): each header is a
 * button in a heading that opens its card, and the arrow keys go from header to header, each with its cell in the sheet.
 */
export function FindingsView({ screen, visited, isOutdated, undoable, news }: Props) {
  const { result, settled } = screen;
  const texts = useTexts(result.plan);
  const { cards, order, listed } = useCards(screen, texts);
  const company = useCompany(result.findings);
  const safe = useMemo(() => safeChoices(result.findings), [result]);
  const lists = useRef<HTMLDivElement>(null);
  useWalkKeys(order, screen);
  useStandIn(lists, screen);
  const open = listed.filter((finding) => !settled.has(finding));
  const shown = order.filter((finding) => !settled.has(finding)).length;
  return (
    <ListContext.Provider value={{ screen, visited, texts, companyOf: company }}>
      <Verdict screen={screen} />
      {news && <News news={news} />}
      <CountsTable counts={result.counts} />
      <WhatWasRead result={result} />
      <Locked findings={result.findings} />
      <SafeFixes choices={safe} />
      {listed.length > 0 && <FilterBar open={open} shown={shown} />}
      <div class="list-head">
        {isOutdated && <Outdated />}
        {order.length > 0 && <WalkBar order={order} />}
      </div>
      <div class="lists" ref={lists}>
        {listed.length > 0 && order.length === 0 && <NothingShown />}
        <CardList cards={cards} />
        <KeptList findings={acceptedOf(screen.listed)} />
        {screen.since && <GoneList findings={screen.since.gone} />}
      </div>
      <UndoButton undoable={undoable} />
    </ListContext.Provider>
  );
}

/** The cards that the filter shows, their findings in order, and all that are listed. */
function useCards({ result, listed, filter }: Findings, texts: ReturnType<typeof useTexts>) {
  return useMemo(() => {
    const all = openOf(listed);
    const words = (finding: Finding): string => {
      const { sentence, about, place } = texts.of(finding);
      return [sentence, about, place].join(' ');
    };
    const cards = cardsOf(filtered(all, filter, result.plan, words));
    return { cards, order: inOrder(cards), listed: all };
  }, [result, listed, filter, texts]);
}

/** Worked out as soon as a card is opened, not when the list is drawn. */
function useCompany(findings: readonly Finding[]): ListFacts['companyOf'] {
  return useMemo(() => {
    let company: ReturnType<typeof companyOf> | undefined;
    return (fix) => (company ??= companyOf(findings)).get(fix);
  }, [findings]);
}

/** Said before a fix is pressed that a protected worksheet would refuse. */
function Locked({ findings }: { readonly findings: readonly Finding[] }) {
  const controller = useController();
  const { sheets, count } = locksOf(findings);
  if (count === 0) return null;
  return (
    <LockedBar
      words={LIST.lockedBar}
      sheets={sheets}
      count={count}
      action={FRAME.checkAgain}
      onPress={() => void controller.check()}
    />
  );
}

function Outdated() {
  const controller = useController();
  return (
    <WarningBar
      kind="outdated"
      words={FINDINGS.outdated}
      action={FRAME.checkAgain}
      onPress={() => void controller.check()}
    />
  );
}
