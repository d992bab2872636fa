/** Starts the card's document. The address's fragment is the first nonce, and the frame's name. */
import { startPage } from '../../lib/extension-page/start-page.tsx';
import { CardPage } from './card-page.tsx';

startPage('card', (holder) => <CardPage frame={location.hash.slice(1)} holder={holder} />);
