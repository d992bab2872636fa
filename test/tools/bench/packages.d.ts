/**
 * Types of the packages measured against ours, as far as they are called: the packages stand beside this file and not in the main
 * install, and the type check must hold without them.
 */
declare module '@monyone/aho-corasick' {
  export class AhoCorasick {
    constructor(words: string[]);
    matchInText(text: string): unknown[];
  }
}
declare module 'modern-ahocorasick' {
  export default class AhoCorasick {
    constructor(words: string[]);
    search(text: string): unknown[];
  }
}
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
declare module 'chrono-node' {
  interface Found {
    index: number;
    text: string;
    start: { isCertain(component: 'day'): boolean };
    end: object | null;
  }
  export function parse(text: string, reference?: Date): Found[];
}
declare module 'compromise' {
  interface View {
    json(options: object): unknown;
    out(form: 'array'): string[];
  }
  type Kind = 'topics' | 'people' | 'places' | 'organizations' | 'quotations' | 'numbers' | 'percentages' | 'money';
  export default function nlp(text: string): Record<Kind, () => View>;
}
declare module 'wink-eng-lite-web-model' {
  const model: unknown;
  export default model;
}
declare module 'wink-nlp' {
  interface Items {
    out(helper?: unknown): unknown;
    each(callback: (item: { out(helper: unknown): unknown }) => void): void;
  }
  interface Wink {
    its: Record<'precedingSpaces' | 'detail' | 'span', unknown>;
    readDoc(text: string): { tokens(): Items; entities(): Items };
  }
  export default function winkNLP(model: unknown): Wink;
}
