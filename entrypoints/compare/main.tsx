/** Starts the compare page. */
import { startPage } from '../../lib/extension-page/start-page.tsx';
import { ComparePage } from './compare-page.tsx';

startPage('compare', () => <ComparePage />);
