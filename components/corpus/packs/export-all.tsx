/** The export of all that a person has, beside the import that restores it. */
import { useWords } from '../../words/words.tsx';
import { ExportChoice, type ExportChoiceProps } from './export-pack.tsx';

export function ExportAll({ packs, ...choice }: Omit<ExportChoiceProps, 'label'> & { packs: number }) {
  const words = useWords();
  return (
    <div class="out">
      <h3>{words('exportHeading')}</h3>
      <p>{words(packs > 0 ? 'exportText' : 'exportNone')}</p>
      {packs > 0 ? <ExportChoice {...choice} label="exportAll" /> : null}
    </div>
  );
}
