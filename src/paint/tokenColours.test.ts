import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tokens } from '../scene/scene.ts';
import { plainColour, tokenColours } from './tokenColours.ts';

const sheet = readFileSync('src/styles/tokens.css', 'utf8');
const [page = '', contrast = ''] = sheet.split("[data-theme='contrast']");

const full = (hex: string): string =>
  hex.length === 4 ? hex.replaceAll(/[\da-f]/g, (digit) => digit + digit) : hex;
const said = (text: string, name: string): readonly string[] =>
  (new RegExp(`--scene-${name}:([^;]+);`).exec(text)?.[1]?.match(/#[\da-f]+/g) ?? []).map(full);

describe('a token has the colour that the style sheet gives it', () => {
  test.each(Object.keys(tokenColours.light))('%s', (name) => {
    const [light, dark] = said(page, name);
    const [sharp = light] = said(contrast, name);
    const of = (theme: keyof typeof tokenColours) =>
      (tokenColours[theme] as Readonly<Record<string, string>>)[name];
    expect([of('light'), of('dark'), of('contrast')]).toEqual([light, dark, sharp]);
  });
});

test('every token is a colour in every theme, and a colour is itself', () => {
  for (const token of tokens) {
    expect(plainColour(token, 'dark')).toMatch(token === 'none' ? /^none$/ : /^#[\da-f]{6}$/);
  }
  expect(plainColour('#0d6e6e', 'dark')).toBe('#0d6e6e');
});
