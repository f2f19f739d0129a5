/** Which file of the build each module goes to. */

/** What the bundler tells of a module. */
interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** Chunks with the modules that they start from, each with all that it imports statically and no chunk before it has. */
const roots: readonly (readonly [chunk: string, starts: readonly string[]])[] = [
  // What every page and every figure needs: together it is some kilobytes smaller than apart.
  [
    'core',
    [
      '/src/app/main.tsx',
      '/src/app/ChartHost.tsx',
      '/src/app/OrganisationPicker.tsx',
      '/src/app/time/TimeControl.tsx',
      '/src/app/map/panel/SearchStop.tsx',
      '/src/app/map/indicatorOptions.ts',
      '/src/app/onFocus.tsx',
      '/src/app/useBelowWindow.ts',
      '/src/domain/within.ts',
      '/src/ui/Choice.tsx',
      '/src/ui/useRoving.ts',
      '/src/ui/Tooltip.tsx',
      '/src/app/map/toggled.ts',
      '/src/app/Provenance.tsx',
      '/src/charts/_shared/scope.ts',
      '/src/charts/_shared/rank.ts',
      '/src/charts/_shared/fitText.ts',
      '/src/charts/_shared/partialRoster.ts',
    ],
  ],
  // The drawing of a map, which the overview has too; not what surrounds it on its own page.
  [
    'map',
    [
      '/src/charts/map/map.ts',
      '/src/charts/map/stateWords.ts',
      // A picture's legend is made of what the page's is made of.
      '/src/charts/map/legendWords.ts',
      '/src/charts/map/histogram.ts',
      '/src/charts/map/references.ts',
      '/src/scene/fittingLabels.ts',
    ],
  ],
];

const messageFile = /\/locale\/messages\/([a-z]+)(?:\/(\w+)\.json|\.ts)$/;
/** The texts of every page and of the map, in one file: together they are smaller than apart. Other pages' come with them. */
const sharedMessages = ['site', 'figure', 'dates', 'numbers', 'notices', 'map', 'legend'];

function messagesChunk(id: string): string | null {
  const [, language, name] = messageFile.exec(id) ?? [];
  if (language === undefined) return null;
  return `messages-${language}${name === undefined || sharedMessages.includes(name) ? '' : `-${name}`}`;
}

/** D3 is imported by name from one module that names them all: its closure says nothing of what is used. */
const d3 = /\/node_modules\/(d3|d3-\w+|internmap)\//;
const mapGeometry = /\/node_modules\/(d3-geo|d3-array|internmap)\//;

/** What is asked for by one button or another, and is small: in one file the page names one file of it. */
const stepsAndSaved = /\/src\/app\/(?:steps|saved)\//;

/**
 * The chunk of a module, or null where the bundler may decide. One request for the texts of a language, not one for each of
 * their files; and what only some views need stays out of the chunks that all of them load.
 */
export function chunkOf(id: string, graph: Graph): string | null {
  if (id.includes('rolldown/runtime')) return 'core';
  if (d3.test(id)) return mapGeometry.test(id) ? 'map' : null;
  if (stepsAndSaved.test(id)) return 'steps';
  return messagesChunk(id) ?? closuresOf(graph).get(id) ?? null;
}

const closures = new WeakMap<Graph, ReadonlyMap<string, string>>();

function closuresOf(graph: Graph): ReadonlyMap<string, string> {
  const known = closures.get(graph);
  if (known !== undefined) return known;
  const chunks = new Map<string, string>();
  const add = (id: string, chunk: string): void => {
    if (chunks.has(id)) return;
    chunks.set(id, chunk);
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) add(next, chunk);
  };
  for (const [chunk, starts] of roots) {
    for (const start of starts) add(`${process.cwd()}${start}`, chunk);
  }
  closures.set(graph, chunks);
  return chunks;
}

/** Of the network, what comes by a click or in a worker, and its page, which others name. */
const networkApart =
  /\/(?:NetworkPage|measures|web(?:Jobs|Worker)|Web(?:Table|Search)|webTable|Network(?:KeysHelp|Filters)|\w+Card|(?:Matrix|List)Form|MatrixCell|Pair\w+)\.(?:tsx?|module\.css)$/;
const network = /\/src\/(?:charts|app)\/network\//;

/**
 * The other modules of the network: parts of it stand on profiles, in pictures and behind buttons, and each set of modules that
 * the same of these need would be a file and a request of its own.
 */
export function isOfNetwork(id: string): boolean {
  return network.test(id) && !networkApart.test(id);
}

/** Bytes of source of a set that is too small for a file of its own. */
export const smallSet = 12_000;
