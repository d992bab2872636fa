/** One of a few, each with its sentence: radio buttons in a list. */
import { useId } from 'preact/hooks';
import { type MessageKey, useWords } from '../../words/words.tsx';

/** How much of a page is underlined. */
export const DENSITIES = [
  ['quiet', 'densityQuiet', 'densityQuietText'],
  ['normal', 'densityNormal', 'densityNormalText'],
  ['all', 'densityAll', 'densityAllText'],
] as const;

export interface OptionsProps<Value extends string> {
  heading: MessageKey;
  /** Each value with its name and the sentence on it. */
  options: readonly (readonly [Value, MessageKey, MessageKey])[];
  chosen: Value | null;
  /** Set by whoever manages the computer: shown, and not to be changed. */
  isManaged: boolean;
  onChoose: (value: Value) => void;
}

export function Options<Value extends string>({ heading, options, chosen, isManaged, onChoose }: OptionsProps<Value>) {
  const words = useWords();
  const id = useId();
  return (
    <fieldset class="options" disabled={isManaged}>
      <legend class="vh">{words(heading)}</legend>
      {options.map(([value, name, sentence]) => (
        <label key={value}>
          <input type="radio" name={id} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
          <b>{words(name)}</b>
          <span>{words(sentence)}</span>
        </label>
      ))}
      {isManaged ? <p class="fine">{words('managed')}</p> : null}
    </fieldset>
  );
}
