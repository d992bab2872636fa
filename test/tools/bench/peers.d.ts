/** Types of the packages measured against ours, as far as they are called. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(words: string[], options?: object): void;
    markRanges(ranges: { start: number; length: number }[], options?: object): void;
  }
}
declare module 'findandreplacedomtext' {
  export default function findAndReplaceDOMText(element: Element, options: { find: RegExp; wrap: string }): unknown;
}
declare module 'wink-eng-lite-web-model' {
  const model: never;
  export default model;
}
