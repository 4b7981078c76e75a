import type { Place } from '../../../core/workbook/snapshot';
import { SHARED } from '../../words/shared';
import { useController, useSay } from './context';

interface Props {
  readonly place: Place;
  /** The sheet that the person is reading about already; it is not named again. */
  readonly within?: string;
}

/** A place that can be gone to. */
export function PlaceLink({ place, within }: Props) {
  const say = useSay();
  const controller = useController();
  return (
    <button type="button" class="link" onClick={() => void controller.reveal(place)}>
      {say(place.sheet === within ? SHARED.cell : SHARED.place, { ...place })}
    </button>
  );
}
