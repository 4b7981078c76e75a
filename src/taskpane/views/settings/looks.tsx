import { DIGITS } from '../../../core/messages/digits';
import type { Settings } from '../../../core/settings/settings';
import { SHEET_FONTS } from '../../../core/workbook/sheet-style';
import { SETTINGS } from '../../words/settings';
import { useController, useSay } from '../shared/context';
import { ChoiceField } from './choice-field';

const BY_LANGUAGE = 'by-language';
const [USUAL_FONT] = SHEET_FONTS;
const DIGIT_NAMES = {
  [BY_LANGUAGE]: SETTINGS.digitsByLanguage,
  thai: SETTINGS.digitsThai,
  arabic: SETTINGS.digitsArabic,
};

/** How sentences and summary worksheets look: kept in the workbook. */
export function Looks({ draft: { digits, font, signature } }: { readonly draft: Settings }) {
  const say = useSay();
  const controller = useController();
  const isSigned = signature !== false;
  return (
    <section class="section looks">
      <h2>{say(SETTINGS.looks)}</h2>
      <ChoiceField
        label={SETTINGS.digits}
        chosen={digits ?? BY_LANGUAGE}
        isChanged={digits !== undefined}
        choices={([BY_LANGUAGE, ...DIGITS] as const).map((value) => ({ value, text: say(DIGIT_NAMES[value]) }))}
        choose={(value) => controller.setDigits(DIGITS.find((each) => each === value) ?? null)}
      />
      <ChoiceField
        label={SETTINGS.font}
        chosen={font ?? USUAL_FONT}
        isChanged={font !== undefined && font !== USUAL_FONT}
        choices={SHEET_FONTS.map((value) => ({
          value,
          text: value === USUAL_FONT ? say(SETTINGS.levelUsual, { level: value }) : value,
        }))}
        choose={(value) => controller.setFont(SHEET_FONTS.slice(1).find((each) => each === value) ?? null)}
      />
      <ChoiceField
        label={SETTINGS.signature}
        chosen={isSigned ? 'yes' : 'no'}
        isChanged={!isSigned}
        choices={[
          { value: 'yes', text: say(SETTINGS.signed) },
          { value: 'no', text: say(SETTINGS.unsigned) },
        ]}
        choose={(value) => controller.setSignature(value === 'no' ? false : null)}
      />
    </section>
  );
}
