/** Starts the review. */
import { startPage } from '../../lib/extension-page/start-page.tsx';
import { ReviewPage } from './review-page.tsx';

startPage('review', () => <ReviewPage />);
