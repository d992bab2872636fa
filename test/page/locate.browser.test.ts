/** Lines of the rendered text are found again in the page: the blocks they stand in, however the page is built. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { followers } from '../../lib/page/lines/line-order.ts';
import { type Located, locateLines } from '../../lib/page/lines/locate-lines.ts';
import { readPageText } from '../../lib/page/read/page-text.ts';
import { readBlocks } from '../../lib/page/read/read-blocks.ts';
import { putPage } from './put-page.ts';

function run<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** @param wanted lines of the page as rendered, each as often as it is given. */
function locate(wanted: readonly string[]): Located[] {
  const { text } = readPageText(1_000_000);
  const lines = text.split('\n');
  const numbers = new Set<number>();
  for (const line of wanted) numbers.add(lines.findIndex((own, number) => own === line && !numbers.has(number)));
  const sorted = [...numbers].sort((a, b) => a - b);
  if (sorted.includes(-1)) throw new Error('not a line of the page');
  return run(locateLines(document.body, { text, lines, wanted: sorted }));
}
const textsOf = (located: readonly Located[]): string[] =>
  located.flatMap(({ element }) => readBlocks(element).blocks.map(({ text }) => text.trim()));

describe('a line is found', () => {
  test.each([
    ['in a paragraph', '<div><p>One</p><p>Two</p></div><div><p>Three</p></div>', ['Two'], ['Two']],
    ['in several', '<div><p>One</p><p>Two</p></div><div><p>Three</p></div>', ['Three', 'One'], ['One', 'Three']],
    ['twice where it is asked for twice', '<p>One</p><p>Two</p><p>One</p>', ['One', 'One'], ['One', 'One']],
    ['right in the body', 'One<p>Two</p>', ['One'], ['One', 'Two']],
    ['beside a taller block', '<div>One<div style="height:400px"><p>Two</p></div></div>', ['One'], ['One', 'Two']],
    ['over inline elements', '<p>Ada <b>Love</b>lace</p><p>x</p>', ['Ada Lovelace'], ['Ada Lovelace']],
    ['in a link around blocks', '<div><a href="#"><h3>One</h3><p>Two</p></a></div><p>x</p>', ['Two'], ['Two']],
    ['before a break', '<p>x</p><p>One<br>Two</p>', ['One'], ['One\nTwo']],
    ['in a row of cells', '<table><tr><td>One<td>Two</table><p>x</p>', ['One\tTwo'], ['One', 'Two']],
    [
      'among inline blocks',
      '<p>x</p><ul><li style="display:inline">One <li style="display:inline">Two</ul>',
      ['One Two'],
      ['One', 'Two'],
    ],
    ['not in hidden text with the same words', '<p hidden>One</p><div><p>One</p></div>', ['One'], ['One']],
    [
      'not in words hidden within a block that is seen',
      '<p><span hidden>One</span> x</p><p style="visibility:hidden">One</p><div><p>One</p></div>',
      ['One'],
      ['One'],
    ],
    [
      'as each of the lines of a block',
      '<p>x</p><p>One<br>Two<br>Three</p>',
      ['One', 'Two', 'Three'],
      ['One\nTwo\nThree'],
    ],
    [
      'not as a part of another line',
      '<div>One<ul style="height:300px"><li style="display:inline">One</li> <li style="display:inline">Two</li></ul></div>',
      ['One'],
      ['One', 'One', 'Two'],
    ],
    [
      'as a heading whose words stand in a link before it',
      '<main><div>See <a href="#">Ada Lovelace</a> and others.</div><h2>Ada Lovelace</h2><p>One</p></main>',
      ['Ada Lovelace'],
      ['Ada Lovelace'],
    ],
    ['in capitals', '<p style="text-transform:uppercase">Ada Lovelace</p><p>x</p>', ['ADA LOVELACE'], ['Ada Lovelace']],
    [
      'within a text node',
      '<p>x</p><div style="white-space:pre-line">One\nTwo\nThree</div>',
      ['Two'],
      ['One\nTwo\nThree'],
    ],
    ['in a list of choices, which is not read', '<p>x</p><select><option>One<option>Two</select>', ['Two'], []],
    ['in a button, which is not read', '<p>x</p><button>One</button><p>Two</p>', ['One', 'Two'], ['Two']],
    ['over a break in the source', '<p>x</p><div>One\n   and Two</div>', ['One and Two'], ['One\n   and Two']],
    [
      'over a break and a word in capitals',
      '<p>x</p><h2 style="text-transform:uppercase">one\n<i>two</i></h2>',
      ['ONE TWO'],
      ['one\ntwo'],
    ],
    ['behind a space that does not break', '<p>x</p><div>&nbsp;One&nbsp;</div>', ['\u00a0One\u00a0'], ['One']],
    ['in a box without a box', '<div style="display:contents"><p>One</p></div><p>x</p>', ['One'], ['One']],
  ])('%s', (_, html, lines, expected) => {
    putPage(html);
    expect(textsOf(locate(lines))).toEqual(expected);
  });

  test('in a form whose fields have the names of what is asked', () => {
    putPage(
      '<form><input name="firstElementChild"><input name="innerText"><input name="localName"><p>One</p></form><p>x</p>',
    );
    expect(textsOf(locate(['One']))).toEqual(['One']);
  });

  test('in a tree of a thousand levels', () => {
    putPage(`${'<div>'.repeat(400)}<p>One</p>`);
    expect(textsOf(locate(['One']))).toEqual(['One']);
  });

  test('in a page built to have its text gathered over and over', () => {
    const trap = (depth: number): string =>
      depth === 0
        ? `<p>${'Word. '.repeat(2_000)}</p><p>One</p>`
        : `<div style="height:1px">${trap(depth - 1)}</div><div style="height:99px"><i></i></div>`;
    putPage(trap(200));
    const located = locate(['One']);
    expect(textsOf(located)).toContain('One');
    const paragraphs = '<p>x</p>'.repeat(5);
    putPage(`${paragraphs}${'<div>'.repeat(200)}${'Two. '.repeat(20_000)}<p>One</p>`);
    expect(textsOf(locate(['One']))).toContain('One');
  });

  test('what does not stand there, and nothing, find nothing but the body', () => {
    putPage('<p>One</p>');
    expect(locate([])).toEqual([]);
    const elsewhere = { text: 'Elsewhere', lines: ['Elsewhere'], wanted: [0] };
    expect(run(locateLines(document.body, elsewhere))).toEqual([{ element: document.body, lines: [0] }]);
  });
});

test('of a long list few elements are read', () => {
  putPage(`<main>${Array.from({ length: 500 }, (_, n) => `<p>Line ${n}</p>`).join('')}</main>`);
  expect(locate(['Line 7', 'Line 400']).map(({ element }) => element.textContent)).toEqual(['Line 7', 'Line 400']);
});

test('of a long page only the blocks asked for are read, whatever is hidden, empty or said twice', () => {
  const paragraph = fc.record({
    tag: fc.constantFrom('p', 'p', 'li', 'h3', 'div', 'p hidden', 'div hidden'),
    inner: fc.constantFrom(
      (n: number) => `Of the line ${n} some words are told`,
      (n: number) => `<a href="#">Of the link ${n} some words are told</a>`,
      () => 'Continue reading the main story',
      () => '<a href="#">Share</a>',
      () => '<a href="#"><img alt=""></a>',
      (n: number) => `Told <b>of line ${n}</b>, said <a href="#">Share</a>`,
    ),
  });
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 60, maxLength: 250 }),
      fc.integer({ min: 3, max: 60 }),
      (parts, every) => {
        const html = parts.map(({ tag, inner }, n) => `<${tag}>${inner(n)}</${tag.split(' ', 1)[0]}>\n`);
        putPage(`<main>${html.join('')}</main>`);
        const { text } = readPageText(1_000_000);
        const lines = text.split('\n');
        const wanted = lines.flatMap((line, number) => (/\S/.test(line) && number % every === 0 ? number : []));
        const located = run(locateLines(document.body, { text, lines, wanted }));
        expect(located.flatMap((one) => one.lines)).toEqual(wanted);
        // biome-ignore lint/performance/useDomNodeTextContent: the lines are those of the text as rendered.
        const read = located.map(({ element }) => (element as HTMLElement).innerText);
        expect(read).toEqual(wanted.map((number) => lines[number]));
      },
    ),
    { numRuns: 60 },
  );
});

describe('any page', () => {
  let words = 0;
  const word = fc.constant(null).map(() => `w${words++}`);
  const inline = fc.oneof(
    word,
    word.map((text) => `<b>${text}</b> `),
    word.map((text) => ` <a href="#">${text}</a>`),
    fc.constantFrom('<br>', ' ', '<i hidden>h</i>', '<script>s</script>'),
  );
  const { block } = fc.letrec<{ block: string }>((tie) => ({
    block: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.array(inline, { maxLength: 3 }).map((parts) => `<p>${parts.join('')}</p>`),
      fc.array(fc.oneof(tie('block'), inline), { maxLength: 4 }).map((parts) => `<div>${parts.join('')}</div>`),
      fc.array(tie('block'), { maxLength: 3 }).map((parts) => `<section>${parts.join('')}</section>`),
      fc.array(tie('block'), { maxLength: 2 }).map((parts) => `<a href="#">${parts.join('')}</a>`),
      fc
        .array(inline, { maxLength: 3 })
        .map((parts) => `<ul><li>${parts.join('</li><li style="display:inline">')}</ul>`),
      fc.array(tie('block'), { maxLength: 3 }).map((parts) => `<table><tr><td>${parts.join('<td>')}</table>`),
      tie('block').map((text) => `<div style="height:0;overflow:visible">${text}</div>`),
      tie('block').map((text) => `<span style="display:inline-block">${text}</span>`),
      tie('block').map((text) => `<div style="display:none">${text}</div>`),
    ),
  }));

  test('every line asked for is in a block located', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), fc.nat({ max: 4 }), (blocks, every) => {
        putPage(blocks.join(''));
        const wanted = readPageText(100_000)
          .text.split('\n')
          .filter((line, number) => /\S/.test(line) && number % (every + 1) === 0);
        const read = textsOf(locate(wanted)).join(' ');
        for (const line of wanted) for (const [text] of line.matchAll(/w\d+/g)) expect(read).toContain(text);
      }),
      { numRuns: 300 },
    );
  });
});

test('blocks whose lines stand right behind one another follow', () => {
  putPage('<p>A</p><p>B</p><p>x</p><p>C</p><div><p>D</p></div>');
  const { text } = readPageText(1_000);
  const lines = text.split('\n');
  const wanted = lines.flatMap((line, number) => (/[A-D]/.test(line) ? number : []));
  const located = run(locateLines(document.body, { text, lines, wanted }));
  const following = followers(located, lines);
  expect(located.map(({ element }) => [element.textContent, following.has(element)])).toEqual([
    ['A', false],
    ['B', true],
    ['C', false],
    ['D', true],
  ]);
});
