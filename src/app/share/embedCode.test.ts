import { describe, expect, it } from 'vitest';
import { elementCode, iframeCode } from './embedCode.ts';

const code = {
  src: 'https://atlas.example/base/ar/embed/map?time=2015&states=KWT.BHR&q=%22%3E&ui=none',
  href: 'https://atlas.example/base/ar/map?time=2015&states=KWT.BHR&q=%22%3E',
  title: 'الناتج "المحلي" <الإجمالي> & غيره',
  height: 640,
};

/** What a browser makes of the markup. */
function attributesIn(markup: string, tag: string): Readonly<Record<string, string>> {
  const [, inside = ''] = new RegExp(`<${tag}((?:\\s[^>]*)?)>`).exec(markup) ?? [];
  const entity = (text: string): string =>
    text
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
  return Object.fromEntries(
    [...inside.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
      key,
      entity(value),
    ]),
  );
}

describe('the code of a frame', () => {
  it('has address, name and height', () => {
    expect(attributesIn(iframeCode(code), 'iframe')).toMatchObject({
      src: code.src,
      title: code.title,
      height: '640',
      loading: 'lazy',
    });
  });

  it('cannot be broken out of', () => {
    const broken = iframeCode({ ...code, title: '"></iframe><script>' });
    expect(broken).not.toContain('<script>');
    expect(broken.match(/</g)).toHaveLength(2);
  });
});

describe('the code of the element', () => {
  it('says with attributes what the frame says with its address', () => {
    expect(attributesIn(elementCode(code), 'cooperation-atlas')).toEqual({
      view: 'map',
      query: 'time=2015&states=KWT.BHR&q=%22%3E&ui=none',
      lang: 'ar',
      title: code.title,
      height: '640',
    });
  });

  it('takes its script from the root of the site, and leads without it to the page', () => {
    const markup = elementCode(code);
    expect(markup).toContain('<script src="https://atlas.example/base/embed.js" defer></script>');
    expect(attributesIn(markup, 'a')['href']).toBe(code.href);
  });

  it('says nothing of a query where there is none', () => {
    expect(elementCode({ ...code, src: 'https://atlas.example/en/embed/rank' })).toContain(
      '<cooperation-atlas view="rank" lang="en"',
    );
  });

  it('has the script once for several, and the name that they share', () => {
    const rank = { ...code, src: 'https://atlas.example/base/ar/embed/rank', link: 'pair' };
    const markup = elementCode({ ...code, link: 'pair' }, rank);
    expect(markup.match(/<script/g)).toHaveLength(1);
    expect(markup.match(/<cooperation-atlas/g)).toHaveLength(2);
    expect(markup.match(/ link="pair"/g)).toHaveLength(2);
  });
});
