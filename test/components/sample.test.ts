/** The sample articles are served as they are, so what they hold is what a stranger's browser gets. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../tools/driver/run-command.ts';

const SAMPLES = [
  { file: 'sample.html', published: '2017-04-22', said: 'two figures and one quotation are altered on purpose' },
  { file: 'ordinary.html', published: '2017-04-24', said: 'its other numbers are of other things' },
];

describe.each(SAMPLES)('$file', ({ file, published, said }) => {
  const html = readFileSync(join(ROOT, 'public', file), 'utf8');

  test('runs nothing and fetches nothing', () => {
    expect(html).not.toMatch(/<script|<iframe|<img|\son\w+=|@import|url\(/i);
    expect([...html.matchAll(/(?:src|href)="([^"]*)"/g)].map((match) => match[1])).toEqual(['data:,']);
  });

  test('says when it was published and that it was made up', () => {
    expect(html).toContain(`<meta property="article:published_time" content="${published}" />`);
    expect(html).toContain(said);
  });

  test('is as long as a short article', () => {
    const text = /<article>([\s\S]*)<\/article>/.exec(html)?.[1]?.replace(/<[^>]+>/g, ' ') ?? '';
    const words = text.split(/\s+/).filter((word) => word !== '').length;
    expect(words).toBeGreaterThan(350);
    expect(words).toBeLessThan(560);
  });
});
