/** The review's worker: reading and joining articles takes too long for the thread that draws the page. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { DraftWork, type WorkRequest } from '../../lib/join/draft/draft-work.ts';

export default defineUnlistedScript(() => {
  const work = new DraftWork();
  // Only the page that started the worker can send to it.
  self.addEventListener('message', ({ data }: MessageEvent<WorkRequest>) => {
    void work.answer(data).then((answer) => self.postMessage(answer));
  });
});
