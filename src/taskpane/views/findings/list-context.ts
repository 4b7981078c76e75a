import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Finding, Fix } from '../../../core/rules/finding';
import type { FixCompany } from '../../state/findings/fixes';
import type { Findings } from '../../state/state';
import type { FindingTexts } from './use-texts';

/** What every card of the list goes by. */
export interface ListFacts {
  readonly screen: Findings;
  readonly visited: ReadonlySet<Finding>;
  readonly texts: FindingTexts;
  /** What each fix does beside its own finding. */
  readonly companyOf: (fix: Fix) => FixCompany | undefined;
}

export const ListContext = createContext<ListFacts | null>(null);

export function useList(): ListFacts {
  const facts = useContext(ListContext);
  if (!facts) throw new Error('A card stands outside the list');
  return facts;
}
