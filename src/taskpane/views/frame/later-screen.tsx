import { useState } from 'preact/hooks';
import { PROBLEMS } from '../../../core/messages/problems';
import { FRAME } from '../../words/frame';
import { useSay } from '../shared/context';
import { ScreenHeading } from '../shared/screen-heading';
import { chunk, useChunk, type ScreenProps } from './chunk';

const RESULTS = chunk(() => import(/* webpackChunkName: "screens" */ '../screens'));
const SETTINGS = chunk(() => import(/* webpackChunkName: "settings" */ '../settings/screens'));

/** Loads the screens of results while the person reads the first one; whoever needs them says if they do not come. */
export function preloadScreens(): void {
  RESULTS.load().catch(() => undefined);
}

/** A screen whose code is not in the first script. */
export function LaterScreen(props: ScreenProps) {
  const say = useSay();
  const { kind } = props.screen;
  const [attempt, setAttempt] = useState(0);
  const View = useChunk(kind === 'settings' || kind === 'about' ? SETTINGS : RESULTS, attempt);
  if (View === 'loading') return <p role="status">{say(FRAME.loading)}</p>;
  if (View !== 'missing') return <View {...props} />;
  return (
    <>
      <ScreenHeading>{say(FRAME.problemTitle)}</ScreenHeading>
      <p>{say(PROBLEMS['not-loaded'])}</p>
      <fluent-button class="wide" appearance="primary" onClick={() => setAttempt(attempt + 1)}>
        {say(FRAME.tryAgain)}
      </fluent-button>
    </>
  );
}
