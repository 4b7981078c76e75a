/** Tells whoever has used an earlier version, once, what the present one changes in the rules. */
import type { Jobs } from './jobs';
import { hasRemembered, rememberedRules, rememberRules } from './memory';
import type { Store } from './state/store';

/**
 * Waits for the first findings. A person who has not been told of any version is new, unless the pane remembers
 * something of them or the workbook holds settings or kept findings. `partition`: see `memory.ts`.
 */
export function tellRuleNews(store: Store, { ruleNews }: Pick<Jobs, 'ruleNews'>, partition: string): void {
  const stop = store.subscribe(() => {
    const { screen } = store.state;
    if (screen.kind !== 'findings') return;
    stop();
    const seen = rememberedRules(partition);
    const isKnown = seen !== null || hasRemembered() || screen.result.settings.sources.length > 0;
    ruleNews(seen).then(
      ({ version, news }) => {
        rememberRules(partition, version);
        if (isKnown && news) store.dispatch({ kind: 'rules-told', news });
      },
      () => undefined, // The next opening tells it.
    );
  });
}
