/** Where lines are drawn: only what differs, each mention once, or every one. Three radio buttons in one box. */
import { useId } from 'preact/hooks';
import { type MessageKey, useWords } from '../words/words.tsx';

/** As in the settings, whose file components do not know. */
export type Density = 'quiet' | 'normal' | 'all';

const CHOICES: readonly (readonly [Density, MessageKey, MessageKey])[] = [
  ['quiet', 'densityQuiet', 'densityQuietText'],
  ['normal', 'densityNormal', 'densityNormalText'],
  ['all', 'densityAll', 'densityAllText'],
];

export function DensityChoice({ density, onDensity }: { density: Density; onDensity: (density: Density) => void }) {
  const words = useWords();
  const heading = useId();
  const chosen = CHOICES.find(([value]) => value === density);
  return (
    <section class="density">
      <h2 id={heading}>{words('densityHeading')}</h2>
      <fieldset class="seg" aria-labelledby={heading}>
        {CHOICES.map(([value, label]) => (
          <label key={value}>
            <input
              type="radio"
              name={heading}
              value={value}
              checked={value === density}
              onChange={() => onDensity(value)}
            />
            {words(label)}
          </label>
        ))}
      </fieldset>
      {chosen ? <p>{words(chosen[2])}</p> : null}
    </section>
  );
}
