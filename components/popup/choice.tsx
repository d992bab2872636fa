/** One of a few, with a sentence on the one chosen: radio buttons in one box. */
import { useId } from 'preact/hooks';
import { type MessageKey, useWords } from '../words/words.tsx';

export interface ChoiceProps<Value extends string> {
  heading: MessageKey;
  /** Each value with its name and the sentence on it. */
  choices: readonly (readonly [Value, MessageKey, MessageKey])[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

export function Choice<Value extends string>({ heading, choices, chosen, onChoose }: ChoiceProps<Value>) {
  const words = useWords();
  const id = useId();
  const sentence = choices.find(([value]) => value === chosen)?.[2];
  return (
    <section class="choice">
      <h2 id={id}>{words(heading)}</h2>
      <fieldset class="seg" aria-labelledby={id}>
        {choices.map(([value, name]) => (
          <label key={value}>
            <input type="radio" name={id} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
            {words(name)}
          </label>
        ))}
      </fieldset>
      {sentence ? <p>{words(sentence)}</p> : null}
    </section>
  );
}
