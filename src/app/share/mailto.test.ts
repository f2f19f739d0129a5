import { expect, it } from 'vitest';
import { mailtoHref } from './mailto.ts';

function read(href: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    href
      .slice(href.indexOf('?') + 1)
      .split('&')
      .map((pair) => pair.split('='))
      .map(([key = '', value = '']) => [key, decodeURIComponent(value)]),
  );
}

it('keeps subject and lines as they are, in any script', () => {
  const link = 'https://atlas.example/ar/map?time=2015&states=KWT.BHR#a';
  const href = mailtoHref({
    subject: 'الناتج المحلي: 100% & أكثر\r\nBcc: x@y.z',
    lines: ['«سطر» أول', '', link],
  });
  expect(href).toMatch(/^mailto:\?[\w%.~&=-]+$/);
  expect(read(href)).toEqual({
    // A line of its own would be a field of its own in some programs.
    subject: 'الناتج المحلي: 100% & أكثر Bcc: x@y.z',
    body: `«سطر» أول\r\n\r\n${link}`,
  });
});

it('has no spaces written as plus signs, which mail programs show', () => {
  expect(mailtoHref({ subject: 'a b+c', lines: [] })).toBe('mailto:?subject=a%20b%2Bc&body=');
});

it('does not throw at half a character', () => {
  expect(() => mailtoHref({ subject: '\ud83d', lines: ['\udc00'] })).not.toThrow();
});
