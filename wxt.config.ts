import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { defineConfig, type EntrypointInfo, type Wxt } from 'wxt';
import { readSeeds } from './seeds/read-seeds.ts';

const SITES = ['http://*/*', 'https://*/*'];

/** What the content script may weigh, minified and before compression; above it the build fails. The target is 15 KB. */
const CONTENT_SCRIPT_LIMIT = 20 * 1024;

/** `fetch` is refused in pages and worker alike, and no string can become code: there is no network request of ours, ever. */
const EXTENSION_PAGES_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const DEV_SERVER = 'http://localhost:*';

/**
 * The policy while `npm run dev` serves the pages: scripts and styles come from the dev server, which speaks over a web socket, and its
 * client writes style elements and sets `innerHTML`. A build never has it (test/extension/manifests.test.ts).
 */
const DEV_PAGES_POLICY = [
  "default-src 'none'",
  `script-src 'self' ${DEV_SERVER}`,
  `style-src 'self' 'unsafe-inline' ${DEV_SERVER}`,
  `img-src 'self' data: ${DEV_SERVER}`,
  `font-src 'self' ${DEV_SERVER}`,
  `connect-src ${DEV_SERVER} ws://localhost:*`,
].join('; ');

/** The built-in pack as one string, parsed only when it is seeded: a worker starts many times, and seeds once. */
function builtInPack() {
  const name = 'virtual:built-in-pack';
  return {
    name: 'built-in-pack',
    resolveId: (id: string) => (id === name ? `\0${name}` : null),
    load: async (id: string) => {
      if (id !== `\0${name}`) return null;
      const text = JSON.stringify(await readSeeds(new URL('./seeds/', import.meta.url)));
      const stamp = createHash('sha256').update(text).digest('hex');
      return `export const builtInPack = ${JSON.stringify(text)};\nexport const builtInStamp = '${stamp}';`;
    },
  };
}

/**
 * The sample articles as plain text, for the first page: browsers let no extension mark its own pages, so that page shows them in the
 * way it shows its example.
 */
function sampleArticles() {
  const name = 'virtual:sample-articles';
  const textOf = (html: string) => html.replace(/<[^>]+>/g, '').trim();
  const read = async (file: string) => {
    const html = await readFile(new URL(`./public/${file}.html`, import.meta.url), 'utf8');
    const [, article = ''] = /<article>(.*?)<\/article>/s.exec(html) ?? [];
    return {
      title: textOf(/<h1>(.*?)<\/h1>/.exec(article)?.[1] ?? ''),
      published: /<time datetime="([\d-]+)"/.exec(article)?.[1] ?? null,
      paragraphs: Array.from(article.matchAll(/<p>(.*?)<\/p>/g), ([, text = '']) => textOf(text)),
    };
  };
  return {
    name: 'sample-articles',
    resolveId: (id: string) => (id === name ? `\0${name}` : null),
    load: async (id: string) => {
      if (id !== `\0${name}`) return null;
      const articles = { sample: await read('sample'), ordinary: await read('ordinary') };
      return `export const sampleArticles = ${JSON.stringify(articles)};`;
    },
  };
}

const CONTENT_SCRIPT = 'content-scripts/content';

/**
 * The content script comes in two files: what runs on every page, and `mentions.js`, sent only where something may match.
 * Both are built as plain scripts and the first is listed in the manifest by hand: WXT's own content scripts announce
 * themselves by an event on the page's document that carries the extension's id, so that any page could hear of us.
 */
function setContentScripts(wxt: Wxt, entrypoints: EntrypointInfo[]): void {
  const content = entrypoints.find(({ name }) => name === 'content');
  if (content) Object.assign(content, { name: CONTENT_SCRIPT, type: 'unlisted-script' });
  const inputPath = `${wxt.config.entrypointsDir}/content/mentions.ts`;
  entrypoints.push({ name: 'mentions', inputPath, type: 'unlisted-script' });
}

async function weighContentScript(wxt: Wxt): Promise<void> {
  const weigh = async (name: string) => (await readFile(`${wxt.config.outDir}/${name}.js`)).byteLength;
  const bytes = await weigh(CONTENT_SCRIPT);
  const further = await weigh('mentions');
  wxt.logger.info(
    `Content script: ${bytes} bytes of at most ${CONTENT_SCRIPT_LIMIT} on every page, ${further} more where something may match`,
  );
  if (wxt.config.mode === 'production' && bytes > CONTENT_SCRIPT_LIMIT)
    throw new Error(`Content script has ${bytes} bytes`);
}

export default defineConfig({
  imports: false,
  vite: () => ({ plugins: [builtInPack(), sampleArticles()] }),
  hooks: { 'entrypoints:found': setContentScripts, 'build:done': weighContentScript },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'contextMenus'],
    host_permissions: SITES,
    content_security_policy: { extension_pages: command === 'serve' ? DEV_PAGES_POLICY : EXTENSION_PAGES_POLICY },
    content_scripts: [{ matches: SITES, js: [`${CONTENT_SCRIPT}.js`], run_at: 'document_idle' }],
    web_accessible_resources: [{ resources: ['card.html'], matches: SITES, use_dynamic_url: true }],
    incognito: 'not_allowed',
    commands: {
      'next-mention': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNextMention__' },
      'previous-mention': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_commandPreviousMention__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'concordance@concordance.invalid',
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '140',
          storage: { managed_schema: 'managed-schema.json' },
          externally_connectable: { ids: [] },
          // As Firefox does: making JSON of a page's text takes as long as a quarter of gathering it. Before 148 Chrome passes over this.
          message_serialization: 'structured_clone',
        }),
  }),
});
