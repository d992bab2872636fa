/** What is wrong with a file: line, field and reason of each problem. */
import type { PackProblem } from '../../../lib/corpus/pack/pack-problem.ts';
import { useWords } from '../../words/words.tsx';

export function ProblemTable({ problems }: { problems: readonly PackProblem[] }) {
  const words = useWords();
  return (
    <table class="table table--problems">
      <thead>
        <tr>
          <th scope="col" class="table__number">
            {words('columnLine')}
          </th>
          <th scope="col">{words('columnField')}</th>
          <th scope="col">{words('columnReason')}</th>
        </tr>
      </thead>
      <tbody>
        {problems.map(({ path, reason, line }) => (
          <tr key={`${path} ${reason}`}>
            <td class="table__number">{line === undefined ? null : words.number(line)}</td>
            <td>
              <code>{path}</code>
            </td>
            <td>{reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
