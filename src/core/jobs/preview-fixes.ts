/** What could be mended: every fix that can be written, before anything is. */
import type { Finding, Fix } from '../rules/finding';
import type { CellChange } from '../workbook/change';
import type { TraitsBySheet } from '../workbook/cell-traits';
import type { Host, Work } from '../workbook/host';
import { check, type CheckOptions, type CheckResult } from './check';

/** One fix of one finding. */
export interface FixProposal {
  readonly finding: Finding;
  /** As its rule gave it; only an `offer` where a safe fix would level the fonts that are mixed in a cell. */
  readonly fix: Fix;
}

export interface FixPreview extends CheckResult {
  /** In the order of the form; of one finding the likelier first. None of findings that are accepted. */
  readonly proposals: readonly FixProposal[];
}

/** Reads, judges and asks for the fonts of the cells that safe fixes would change; writes nothing. Throws as `check` does. */
export async function previewFixes(host: Host, work?: Work, options?: CheckOptions): Promise<FixPreview> {
  const result = await check(host, work, options);
  const proposals = result.findings.flatMap((finding) =>
    finding.accepted === null
      ? finding.fixes.filter(({ changes }) => changes.length > 0).map((fix) => ({ finding, fix }))
      : [],
  );
  const cells = proposals.flatMap(({ fix }) => (fix.kind === 'safe' ? cellsOf(fix) : []));
  const places = cells.map(({ sheet, cell }) => ({ sheet, cell }));
  const traits = places.length > 0 ? await host.readTraits(places, ['runs'], work) : {};
  return {
    ...result,
    proposals: proposals.map((proposal) =>
      proposal.fix.kind === 'safe' && isMixed(proposal.fix, traits)
        ? { ...proposal, fix: { ...proposal.fix, kind: 'offer' } }
        : proposal,
    ),
  };
}

function isMixed(fix: Fix, traits: TraitsBySheet): boolean {
  return cellsOf(fix).some(({ sheet, cell }) => traits[sheet]?.[cell]?.runs !== null);
}

function cellsOf({ changes }: Fix): CellChange[] {
  return changes.filter((change) => change.kind === 'cell');
}
