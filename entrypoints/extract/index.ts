/** Cuts the article out of the page of one tab. Run by the review with `scripting.executeScript`, whose result is what this returns. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractArticle } from '../../lib/page/article/extract-article.ts';

export default defineUnlistedScript(() => extractArticle());
