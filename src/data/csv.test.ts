import { expect, test } from 'vitest';
import { csvCell, writeCsv } from './csv.ts';

test.each([
  ['plain', 'plain'],
  ['a, b', '"a, b"'],
  ['say "so"', '"say ""so"""'],
  ['two\nlines', '"two\nlines"'],
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@cmd', "'@cmd"],
  ['＝1+1', "'＝1+1"],
  ['=', '='],
  ['-', '-'],
  ['=a,"b"', '"\'=a,""b"""'],
  [-1.5, '-1.5'],
  [0, '0'],
  [405586592.123456, '405586592.123456'],
  [null, ''],
  [undefined, ''],
])('writes %j as %s', (cell, text) => {
  expect(csvCell(cell)).toBe(text);
});

test('starts with a byte-order mark and ends every line with CRLF', () => {
  expect(
    writeCsv(
      ['iso3', 'value'],
      [
        ['KWT', 1],
        ['QAT', null],
      ],
    ),
  ).toBe('\uFEFFiso3,value\r\nKWT,1\r\nQAT,\r\n');
});
