import type { Place } from '../../../core/workbook/snapshot';
import { LIST } from '../../words/list';
import { SHARED } from '../../words/shared';
import { useController, useSay } from '../shared/context';
import { Icon } from '../shared/icon';

interface Props {
  readonly place: Place;
  /** The worksheet that is not named again. */
  readonly within: string | null;
  readonly isSeen: boolean;
}

/** A place of the preview that can be gone to, and whether the person has been there. */
export function SeenLink({ place, within, isSeen }: Props) {
  const say = useSay();
  const controller = useController();
  return (
    <button type="button" class="link" onClick={() => void controller.lookAt(place)}>
      {say(place.sheet === within ? SHARED.cell : SHARED.place, { sheet: place.sheet, cell: place.cell })}
      {isSeen && (
        <span class="seen">
          <Icon name="seen" />
          {say(LIST.visited)}
        </span>
      )}
    </button>
  );
}
