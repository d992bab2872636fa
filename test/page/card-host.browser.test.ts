/** The one element that we put into a page, on pages that would rather not have it. */
import { afterEach, expect, test } from 'vitest';
import { type CardHost, createCardHost } from '../../lib/page/card/card-host.ts';
import { putPage, untilDrawn } from './put-page.ts';

let stop = new AbortController();
let lost = 0;
const sheets: Element[] = [];
afterEach(() => {
  stop.abort();
  stop = new AbortController();
  for (const sheet of sheets.splice(0)) sheet.remove();
});

function putHost(): CardHost {
  lost = 0;
  const host = createCardHost({
    onPointer: () => undefined,
    onLost: () => {
      lost++;
    },
    signal: stop.signal,
  });
  host.open('about:blank', 'nonce');
  return host;
}

const placement = { kind: 'below', left: 40, top: 60, width: 360, height: 200 } as const;
const word = [{ left: 40, top: 30, right: 90, bottom: 50 }];

function putSheet(css: string): void {
  const sheet = document.createElement('style');
  sheet.textContent = css;
  document.head.append(sheet);
  sheets.push(sheet);
}

test.each([
  ['no rule at all', ''],
  ['everything unset', '* { all: unset !important }'],
  ['no boxes', 'div, [popover] { display: none !important }'],
  ['everything faint', '* { opacity: 0 !important; visibility: hidden !important }'],
  [
    'everything moved',
    '* { transform: translate(300px) scale(.1) !important; position: static !important; margin: 99px !important }',
  ],
  [
    'everything cut off',
    '* { clip-path: inset(50%) !important; width: 1px !important; max-height: 1px !important; contain: strict !important }',
  ],
])('the card stands where it should on a page with %s', async (_, css) => {
  putPage('<p>Text</p>');
  const host = putHost();
  putSheet(css);
  host.show(placement, word);
  await untilDrawn();
  const { left, top, width, height } = host.box() as DOMRect;
  expect({ left, top, width, height }).toEqual({ left: 40, top: 60, width: 360, height: 200 });
  const style = getComputedStyle(host.element() as Element);
  expect([style.opacity, style.visibility, style.display, style.transform, style.clipPath]).toEqual([
    '1',
    'visible',
    'block',
    'none',
    'none',
  ]);
  host.setLive(true);
  expect(document.elementFromPoint(200, 150)).toBe(host.element());
});

test.each([
  ['the whole page', ':root { zoom: 1.5 }'],
  ['a part of it, and moved', 'body { zoom: 0.8; transform: translate(50px, 20px) }'],
  ['the page, turned', ':root { transform: rotate(4deg) scale(1.2) }'],
])('the card stands where it should with %s enlarged by style', async (_, css) => {
  putPage('<p>Text</p>');
  const host = putHost();
  putSheet(css);
  host.show(placement, word);
  await untilDrawn();
  host.setLive(true);
  expect(document.elementFromPoint(42, 160)).toBe(host.element());
  expect(document.elementFromPoint(200, 258)).toBe(host.element());
  expect(document.elementFromPoint(406, 150)).not.toBe(host.element());
});

test('in a modal dialog the card can be used, and its frame is not loaded anew', async () => {
  putPage('<dialog><p>Text</p></dialog>');
  const dialog = document.querySelector('dialog') as HTMLDialogElement;
  const host = putHost();
  dialog.showModal();
  expect(host.standIn(dialog)).toBe(true);
  host.show(placement, word);
  host.setLive(true);
  expect(document.elementFromPoint(200, 150)).toBe(host.element());
  host.hide();
  expect(host.standIn(null)).toBe(true);
  expect(host.element()?.parentNode).toBe(document.documentElement);
  expect(lost).toBe(0);
});

test('a dialog that is taken away with the host in it counts as the host taken away', () => {
  putPage('<dialog><p>Text</p></dialog>');
  const dialog = document.querySelector('dialog') as HTMLDialogElement;
  const host = putHost();
  dialog.showModal();
  host.standIn(dialog);
  dialog.remove();
  host.show(placement, word);
  expect([lost, host.frame()]).toEqual([1, null]);
});

test('the pointer goes through everything but a card that it has entered', () => {
  putPage('<p style="position:fixed;inset:0;margin:0">Text</p>');
  const host = putHost();
  const under = () => [document.elementFromPoint(60, 40)?.localName, document.elementFromPoint(200, 150)?.localName];
  expect(under()).toEqual(['p', 'p']);
  host.show(placement, word);
  expect(under()).toEqual(['p', 'p']);
  host.setLive(true);
  expect(under()).toEqual(['p', 'div']);
  host.setLive(false);
  expect(under()).toEqual(['p', 'p']);
  host.setLive(true);
  host.hide();
  expect(under()).toEqual(['p', 'p']);
});

test('it has no name, no text, and nothing that the page can look into', () => {
  putPage('<p>Text</p>');
  const host = putHost();
  const element = host.element() as Element;
  expect(element.getAttributeNames()).toEqual(['popover']);
  expect(element.shadowRoot).toBeNull();
  expect(element.textContent).toBe('');
  expect(document.querySelector('iframe')).toBeNull();
});

test('a host that the page removes is reported, and is replaced three times', async () => {
  putPage('<p>Text</p>');
  const host = putHost();
  for (let times = 1; times <= 3; times++) {
    host.element()?.remove();
    await untilDrawn();
    expect(lost).toBe(times);
    expect(host.frame()).toBeNull();
    expect(host.open('about:blank', 'nonce')).toBe(true);
  }
  host.element()?.remove();
  await untilDrawn();
  expect(host.open('about:blank', 'nonce')).toBe(false);
  expect(host.element()).toBeNull();
});

test('nothing is laid anew where nothing moved', async () => {
  putPage('<p>Text</p>');
  const host = putHost();
  host.show(placement, word);
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((list) => records.push(...list));
  observer.observe(document, { subtree: true, childList: true, attributes: true });
  for (let frame = 0; frame < 5; frame++) host.show({ ...placement }, [...word]);
  expect(observer.takeRecords()).toEqual([]);
});
