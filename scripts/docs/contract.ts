/**
 * Makes `docs/contract.md` from the typed tables. `--check` writes nothing and exits 1 where the file is stale.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { figurePages, pages, profilePages } from '../../src/view/page.ts';
import { paramDocs } from '../../src/view/paramDocs.ts';
import { anyParams, viewKeys } from '../../src/view/params.ts';
import type { ViewKey } from '../../src/view/view.ts';
import {
  data,
  embeds,
  figures,
  history,
  lostPaths,
  machines,
  opening,
  saved,
  sharing,
  values,
} from './contractText.ts';
import { aboutOf, defaultOf, valuesOf } from './keyWords.ts';

const target = new URL('../../docs/contract.md', import.meta.url);

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

function pagesOf(key: ViewKey): string {
  const where = anyParams[key].pages;
  if (typeof where === 'string') return where;
  if (!figurePages.every((page) => where.includes(page))) return where.join(' ');
  const others = where.filter((page) => !figurePages.some((figure) => figure === page));
  return ['all views', ...others].join(', ');
}

function examplesOf(key: ViewKey): string {
  return paramDocs[key].examples.map((example) => `\`${key}=${example}\``).join(' ');
}

/** The whole page, as it should stand in `docs/`. */
export function contractPage(): string {
  const paths = pages.flatMap((page) => {
    const path = page === 'overview' ? '`/{lang}/`' : `\`/{lang}/${page}\``;
    const profile = profilePages.some((name) => name === page)
      ? [`\`/{lang}/${page}/${page === 'states' ? '{ISO3}' : '{id}'}\``]
      : [];
    const embed = figurePages.some((name) => name === page) ? [`\`/{lang}/embed/${page}\``] : [];
    return [[page, [path, ...profile, ...embed].join(', ')]];
  });
  const keys = viewKeys.map((key) => [
    `\`${key}\``,
    aboutOf(key),
    valuesOf(key),
    defaultOf(key),
    pagesOf(key),
    examplesOf(key),
  ]);
  return `${[
    opening,
    `## Pages\n\n${table(['page', 'path'], paths)}\n\nWith and without the last slash both answer. A page that is not real yet is not in the site. The same query in another
language shows the same view; a page takes from the query what it knows and keeps the rest.`,
    `## Keys\n\n${table(['key', 'what it does', 'values', 'default', 'pages', 'examples'], keys)}`,
    values,
    history,
    saved,
    lostPaths,
    figures,
    embeds,
    sharing,
    machines,
    data,
  ].join('\n\n')}\n`;
}

async function main(): Promise<void> {
  const page = contractPage();
  if (!process.argv.includes('--check')) {
    await writeFile(target, page);
    return;
  }
  const written = await readFile(target, 'utf8').catch(() => '');
  if (written === page) return;
  console.error(
    'docs/contract.md: it is not what the code says: run node scripts/docs/contract.ts',
  );
  process.exitCode = 1;
}

if (import.meta.main) await main();
