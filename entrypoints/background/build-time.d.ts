/** Made at build time from `seeds/` (wxt.config.ts). */
declare module 'virtual:built-in-pack' {
  /** The whole pack as JSON text. */
  export const builtInPack: string;
  /** Hash of that text. */
  export const builtInStamp: string;
}

interface ImportMetaEnv {
  /** Which browser the build is for, set by WXT. */
  readonly BROWSER: 'chrome' | 'firefox';
}
