/** Made at build time from `public/sample.html` and `public/ordinary.html` (wxt.config.ts). */
declare module 'virtual:sample-articles' {
  /** Headline, day and the text of the paragraphs. */
  interface SampleArticle {
    title: string;
    published: string;
    paragraphs: string[];
  }
  export const sampleArticles: Record<'sample' | 'ordinary', SampleArticle>;
}
