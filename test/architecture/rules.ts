/** The walls of the house: each rule says what it finds wrong in a file, and names a breach that it must find. */
import { importsOf, type Import, type SourceFile } from './sourceFile.ts';

export interface Rule {
  readonly name: string;
  readonly applies: (path: string) => boolean;
  /** One line for each fault in the file. */
  readonly faults: (file: SourceFile) => readonly string[];
  /** Planted files that break the rule: the test of the rule itself. */
  readonly breaches: readonly SourceFile[];
  /** Planted files that look alike and are right. */
  readonly fine: readonly SourceFile[];
}

/** `domain <- locale, scene, view, data <- charts <- paint | interact | ui <- app`: who may import whom, in src. */
const layers: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  locale: ['domain'],
  scene: ['domain', 'locale'],
  view: ['domain', 'locale'],
  data: ['domain', 'locale', 'view'],
  charts: ['domain', 'locale', 'scene', 'view', 'data'],
  paint: ['domain', 'locale', 'scene', 'view', 'data', 'charts'],
  interact: ['domain', 'locale', 'scene', 'view', 'data', 'charts'],
  ui: ['domain', 'locale', 'scene', 'view', 'data'],
  styles: [],
  app: ['domain', 'locale', 'scene', 'view', 'data', 'charts', 'paint', 'interact', 'ui', 'styles'],
};

const isSource = (path: string) => path.startsWith('src/');
const isCode = (path: string) => /\.(ts|tsx|mjs|mts)$/.test(path);
const isTest = (path: string) => /\.test\.tsx?$/.test(path) || path.startsWith('test/');
const isConfig = (path: string) => /^[\w.-]+\.config\.ts$/.test(path) || path.endsWith('.d.ts');
const layerOf = (path: string) => (isSource(path) ? path.split('/')[1] : undefined);
const chartOf = (path: string) => /^src\/charts\/([^_/][^/]*)\//.exec(path)?.[1];

/** A rule about each import of a file on its own. */
function importRule(
  rule: Omit<Rule, 'faults'> & { readonly fault: (from: string, to: Import) => string | undefined },
): Rule {
  return {
    ...rule,
    faults: (file) =>
      importsOf(file).flatMap((found) => {
        const fault = rule.fault(file.path, found);
        return fault === undefined ? [] : [`${file.path} imports ${found.target}: ${fault}`];
      }),
  };
}

/** Where D3's way of changing the document itself lives. */
const imperativeD3 =
  /\b(select|selectAll|zoom|brush|brushX|brushY|drag|axis(Top|Right|Bottom|Left)|transition|format|json|csv)\b/;

/** Told apart so that this file does not break its own rule. */
const word = (...parts: readonly string[]) => parts.join('');
const forbiddenText: readonly RegExp[] = [
  new RegExp(word('registry\\.', 'npmjs'), 'i'),
  new RegExp(word('/', 'work/')),
  new RegExp(word('/', 'tmp/', 'atlas')),
  new RegExp(word('\\b', 'clau', 'de\\b'), 'i'),
  new RegExp(word('\\b', 'chat', 'gpt\\b'), 'i'),
  new RegExp(word('\\b', 'LL', 'M\\b')),
  new RegExp(word('\\.\\./', 'shared/', '(data|CONTRACT|DESIGN|STACK)')),
];

const file = (path: string, text: string): SourceFile => ({ path, text });

export const rules: readonly Rule[] = [
  importRule({
    name: 'a layer imports only what lies below it',
    applies: (path) => isSource(path) && isCode(path) && !isTest(path),
    fault: (from, { target }) => {
      const own = layerOf(from);
      const other = layerOf(target);
      if (own === undefined || other === undefined || own === other || !isSource(target))
        return undefined;
      const allowed = layers[own];
      if (allowed === undefined) return `src/${own} is no layer`;
      return allowed.includes(other)
        ? undefined
        : `${own} may import ${allowed.join(', ') || 'nothing'}`;
    },
    breaches: [
      file('src/domain/time.ts', "import { scene } from '../scene/scene.ts';"),
      file('src/charts/map/layout.ts', "import { Slider } from '../../ui/Slider.tsx';"),
      file('src/ui/Slider.tsx', "import type { Shell } from '../app/Shell.tsx';"),
      file('src/stuff/thing.ts', "import { a } from '../domain/ids.ts';"),
    ],
    fine: [
      file('src/app/Shell.tsx', "import { Slider } from '../ui/Slider.tsx';"),
      file('src/charts/map/layout.ts', "import type { Scene } from '../../scene/scene.ts';"),
    ],
  }),
  importRule({
    name: 'a chart never imports another',
    applies: (path) => chartOf(path) !== undefined && isCode(path),
    fault: (from, { target }) => {
      const other = chartOf(target);
      return other === undefined || other === chartOf(from)
        ? undefined
        : 'what two charts need is in _shared';
    },
    breaches: [file('src/charts/rank/scene.ts', "import { colour } from '../map/scene.ts';")],
    fine: [file('src/charts/rank/scene.ts', "import { colour } from '../_shared/colour.ts';")],
  }),
  importRule({
    name: 'src never imports data, mocks, scripts or tests',
    applies: (path) => isSource(path) && isCode(path) && !isTest(path),
    fault: (_from, { target, isRelative, isDynamic }) => {
      if (!isRelative || isSource(target)) return undefined;
      return isDynamic && target === 'mocks/enable.ts'
        ? undefined
        : 'only src is in the built site';
    },
    breaches: [
      file('src/app/main.tsx', "import { enable } from '../../mocks/enable.ts';"),
      file('src/data/load.ts', "import gdp from '../../data/values/gdp.json';"),
    ],
    fine: [file('src/app/main.tsx', "const mocks = await import('../../mocks/enable.ts');")],
  }),
  importRule({
    name: 'D3 changes the document in interact alone',
    applies: (path) =>
      isSource(path) && isCode(path) && layerOf(path) !== 'interact' && !isTest(path),
    fault: (_from, { target, names }) => {
      if (/^d3-(selection|zoom|brush|drag|transition|axis|format|fetch)$/.test(target))
        return 'see interact';
      if (target !== 'd3') return undefined;
      if (/\*/.test(names)) return 'name what you need: the whole of D3 is large';
      return imperativeD3.exec(names)?.[0];
    },
    breaches: [
      file('src/charts/map/scene.ts', "import { select, geoPath } from 'd3';"),
      file('src/paint/svg.tsx', "import * as d3 from 'd3';"),
    ],
    fine: [
      file('src/interact/zoom.ts', "import { select, zoom } from 'd3';"),
      file('src/charts/map/layout.ts', "import { geoPath, geoEqualEarth } from 'd3';"),
    ],
  }),
  importRule({
    name: 'no React where there is only thought',
    applies: (path) =>
      /^src\/(domain|locale|scene|charts)\//.test(path) && isCode(path) && !isTest(path),
    fault: (_from, { target }) =>
      /^(react|react-dom|react-router|@tanstack\/react-query)(\/|$)/.test(target)
        ? 'React draws in paint, ui, app'
        : undefined,
    breaches: [file('src/charts/map/layout.ts', "import { useMemo } from 'react';")],
    fine: [file('src/ui/Slider.tsx', "import { useId } from 'react';")],
  }),
  importRule({
    name: 'imports are relative, with their extension',
    applies: (path) => isSource(path) && isCode(path),
    fault: (_from, { target, isRelative }) => {
      if (target.startsWith('/') || target.startsWith('@/')) return 'write a relative path';
      return isRelative && !/\.(tsx?|css|json|mjs|svg|woff2)(\?\w+)?$/.test(target)
        ? 'write the extension'
        : undefined;
    },
    breaches: [
      file('src/app/a.ts', "import { b } from './b';"),
      file('src/app/a.ts', "import { b } from '@/b.ts';"),
    ],
    fine: [file('src/app/a.ts', "import { b } from './b.ts';\nimport { useId } from 'react';")],
  }),
  {
    name: 'no default exports',
    applies: (path) => isCode(path) && !isConfig(path),
    faults: ({ path, text }) =>
      /^export default\b/m.test(text) ? [`${path}: export by name`] : [],
    breaches: [file('src/app/Shell.tsx', 'const a = 1;\nexport default a;')],
    fine: [file('vite.config.ts', 'export default {};')],
  },
  {
    name: 'no folder or file for knots',
    applies: (path) => !path.startsWith('data/'),
    faults: ({ path }) =>
      /(^|\/)(utils?|helpers?|common|services?|managers?|misc)(\/|\.tsx?$|\.mjs$)/i.test(path)
        ? [`${path}: name it after its idea`]
        : [],
    breaches: [file('src/utils/a.ts', ''), file('src/app/helpers.ts', '')],
    fine: [file('src/domain/time.ts', '')],
  },
  {
    name: 'files of code are camelCase, components PascalCase',
    applies: (path) => isSource(path) && isCode(path),
    faults: ({ path }) =>
      /\/(_?[a-z][a-zA-Z0-9]*|[A-Z][a-zA-Z0-9]*)(\.(dom|browser))?(\.(test|testing|d))?\.(ts|tsx)$/.test(
        path,
      )
        ? []
        : [`${path}: write camelCase, or PascalCase for a component`],
    breaches: [file('src/domain/fuzzy-date.ts', ''), file('src/app/snake_case.ts', '')],
    fine: [file('src/ui/Slider.dom.test.tsx', ''), file('src/domain/fuzzyDate.ts', '')],
  },
  {
    name: 'no file of code is longer than 400 lines',
    applies: isCode,
    faults: ({ path, text }) => {
      const lines = text.split('\n').length - 1;
      return lines > 400 ? [`${path}: ${lines} lines, split it by idea`] : [];
    },
    breaches: [file('src/app/long.ts', 'a\n'.repeat(401))],
    fine: [file('src/app/long.ts', 'a\n'.repeat(400))],
  },
  {
    name: 'no enums, no namespaces, no parameter properties',
    applies: isCode,
    faults: ({ path, text }) =>
      /^\s*(export )?(const )?enum \w+ \{/m.test(text) ? [`${path}: use a union of strings`] : [],
    breaches: [file('src/domain/kind.ts', 'export enum Kind { A }')],
    fine: [file('src/domain/kind.ts', "export type Kind = 'a';")],
  },
  {
    name: 'the project speaks of itself alone',
    applies: () => true,
    faults: ({ path, text }) =>
      forbiddenText.flatMap((pattern) => {
        const found = pattern.exec(text)?.[0];
        return found === undefined ? [] : [`${path}: ${found}`];
      }),
    breaches: [
      file('README.md', `see ${word('/', 'work/')}main`),
      file('package-lock.json', word('registry.', 'npmjs', '.org')),
    ],
    fine: [file('README.md', 'The work of many hands.')],
  },
];
