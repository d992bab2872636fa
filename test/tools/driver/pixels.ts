/** The ink under some words of a page, measured in the pixels of a picture of it: how much it stands out, and of what shape it is. */
import type { Page } from 'puppeteer-core';

export interface InkOptions {
  /** Of the element that the words stand in. */
  selector: string;
  words: string;
}

export interface Ink {
  /** WCAG contrast of the pixel that stands out most against the ground; 1 where there is no ink. */
  contrast: number;
  /** Stretches of ink along the row that has most of it: one for a line, many for dots. */
  runs: number;
  /** Of one such stretch, on average (px). */
  length: number;
  /** Rows with ink in at least a third as many pixels as that row (CSS px). */
  thickness: number;
  /** Of the words (CSS px). */
  width: number;
}

/** Rows below the words' baseline that are looked at (CSS px): lines lie within them, the next line of text does not. */
const DEPTH = 9;

/** The box under the words, from just below their baseline. */
function boxUnder(page: Page, options: InkOptions): Promise<{ x: number; y: number; width: number }> {
  return page.evaluate(({ selector, words }) => {
    const holder = document.querySelector(selector) as HTMLElement;
    const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(words) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      const [box] = range.getClientRects();
      const probe = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
      probe.font = getComputedStyle(node.parentElement as Element).font;
      const { fontBoundingBoxAscent, fontBoundingBoxDescent } = probe.measureText(words);
      const middle = box ? (box.top + box.bottom) / 2 : 0;
      const baseline = middle + (fontBoundingBoxAscent - fontBoundingBoxDescent) / 2;
      return { x: box?.left ?? 0, y: Math.ceil(baseline) + 1, width: box?.width ?? 0 };
    }
    throw new Error(`${selector} lacks “${words}”`);
  }, options);
}

/** Reads the picture in the page itself, which can decode one. The ground is the colour that most pixels have. */
function measure(page: Page, picture: string): Promise<Omit<Ink, 'width'>> {
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    const pixels = context.getImageData(0, 0, image.width, image.height).data;
    const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    const at = (index: number) => {
      const [red = 0, green = 0, blue = 0] = pixels.slice(index * 4, index * 4 + 3);
      return 0.2126 * linear(red / 255) + 0.7152 * linear(green / 255) + 0.0722 * linear(blue / 255);
    };
    const light = Array.from({ length: image.width * image.height }, (_, index) => at(index));
    const counted = new Map<number, number>();
    for (const value of light) counted.set(value, (counted.get(value) ?? 0) + 1);
    const [ground = 0] = [...counted].sort((a, b) => b[1] - a[1])[0] ?? [];
    const contrast = (value: number) => (Math.max(value, ground) + 0.05) / (Math.min(value, ground) + 0.05);
    const rows = Array.from({ length: image.height }, (_, row) => {
      const inked = light.slice(row * image.width, (row + 1) * image.width).map((value) => contrast(value) >= 1.5);
      const runs = inked.filter((ink, column) => ink && !inked[column - 1]).length;
      return { runs, ink: inked.filter(Boolean).length };
    });
    const most = Math.max(...rows.map(({ ink }) => ink));
    const fullest = rows.find(({ ink }) => ink === most);
    return {
      contrast: Math.max(...light.map(contrast)),
      runs: most === 0 ? 0 : (fullest?.runs ?? 0),
      length: most === 0 ? 0 : most / (fullest?.runs ?? 1),
      thickness: most === 0 ? 0 : rows.filter(({ ink }) => ink * 3 >= most).length,
    };
  }, picture);
}

/**
 * Measures what is drawn under words that are in view on a page that is not scrolled. Letters that reach below the baseline give
 * their ink too.
 */
export async function inkUnder(page: Page, options: InkOptions): Promise<Ink> {
  const { x, y, width } = await boxUnder(page, options);
  const clip = { x, y, width, height: DEPTH };
  const picture = await page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false });
  return { ...(await measure(page, picture)), width };
}
