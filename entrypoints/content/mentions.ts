/** The larger script, loaded into a page where something may match. It hands `startSession` to the small script that asked for it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from '../../lib/page/hand-over.ts';
import type { StartSession } from '../../lib/session/page-session.ts';
import { startSession } from '../../lib/session/start-session.ts';

export default defineUnlistedScript(() => handOver<StartSession>(startSession));
