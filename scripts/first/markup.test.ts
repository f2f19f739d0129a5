import { expect, it } from 'vitest';
import { firstMarkup } from './markup.ts';

const stage = { svg: '<svg class="scene"></svg>', colours: new Map([['#ffffff', '#000000']]) };
const html =
  '<main id="content"><figure class="f" data-figure="map" data-ready="false" aria-labelledby="c">' +
  '<h1>GDP</h1><figcaption id="c">GDP</figcaption><div class="s"></div><i style="background:#ffffff;inset:0">1</i></figure></main>';

it('fills the stage, and is no figure of the contract', () => {
  const made = firstMarkup(html, 's', stage);
  expect(made).toContain('<div class="s firstStage"><svg class="scene"></svg></div>');
  expect(made).not.toMatch(/<figure|<main|<h1|<figcaption|data-figure|data-ready| id=|labelledby/);
  expect(made).toContain('>GDP</div>');
});

it('has no style in the markup, which the policy of the site forbids, and knows both themes', () => {
  const made = firstMarkup(html, 's', stage);
  expect(made).not.toMatch(/ style=/);
  expect(made).toContain('data-style="background:light-dark(#ffffff,#000000);inset:0"');
});

it('throws where the page has no stage', () => {
  expect(() => firstMarkup(html, 'other', stage)).toThrow('no stage');
});
