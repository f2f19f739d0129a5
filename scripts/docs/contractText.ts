/** The parts of `docs/contract.md` that are prose, around the tables that come from code. */

export const opening = `# The public contract

What people outside the code rely on: links, figures, embeds and data files. A change here breaks somebody's slide, bookmark
or citation, so it is versioned and tested, and only ever extended.

This page is made by \`node scripts/docs/contract.ts\` from the typed tables in \`src/view\`; \`npm run check\` fails where it
is stale. Do not edit it by hand.`;

export const values = `## Values

Values are language-neutral: ISO 3166-1 alpha-3 codes in capitals, ids in kebab-case, ASCII digits, ISO dates. Lists are
joined by \`.\`, ranges by \`..\`; neither is escaped. Keys stand in the order of the table. The address bar omits defaults; a
citation link writes every key of its page and the data version, and has years and days instead of \`earliest\` and
\`latest\`, but for the earliest fact.

- \`latest\` is an indicator's last year with broad coverage, never a projection; on memberships, the data's date. Of several
  indicators it is the last year that all of them cover.
- Either end of a range may be a word. A reversed range is swapped and told. A range on a view of one time shows its end. A
  single year on trends puts the crosshair there; a single time on the timeline is shown whole. Each end of a range of days
  or months is included whole: \`2023-02..2023-02\` is that month.
- On the table a range has a column for each of its years (at even steps from the last, where they would be more than 60);
  rows and order are those of its last year, and its slider moves the whole range. Rows are the members on the last day of
  that year and the selected states, which stand first; organisations and the world stand below, in no order.
- On rank bars begin at zero, so \`auto\` and \`quantile\` are \`linear\`; a rank of 1 is the largest value whatever sorts the
  bars; \`against\` draws lines between the ranks of two years, each among those in scope in that year.
- The roll of a year or month is that of its last day, but never of a day after the data's date.
- \`orgs\` takes the states that were founders or members at the time shown, the events organised by or naming those
  organisations, and the agreements to which they are a party; \`all\` adds what is between states alone.
- On the network \`nodes\` makes events and agreements nodes, each tied to those whom it names; what is a node is no tie of
  pairs besides. \`layout\` is a day because what is arranged is the ties of that day: a step in time moves nothing. \`lens\` and
  \`pins\` are parts of the sheet, not pixels, so that a link shows the same part of the web in a window of another size.
- Time runs with the language on the timeline; the time control of the other views runs left to right in every language
  unless \`tdir=rtl\`.

## What readers may write

The parser takes more than the writer writes, without a notice, and the address is then put into its one form:

- keys and values in any case; Arabic and Persian digits; spaces around a value; invisible marks of direction
- \`,\`, \`;\`, \`|\`, \`~\`, \`،\` and \`؛\` in place of \`.\` in a list, and spaces between ids; spaces and \`_\` in place of \`-\` in an id
- the names of states and organisations in every language of the dataset, ISO 3166-1 alpha-2 codes, former ids
- lists in any order and with repetitions, where the order has no meaning (it has one in \`indicators\`)
- \`1990-2023\`, \`1990–2023\`, \`2000..\` and \`..2000\` for ranges; \`2024-6-6\` for a day
- \`1\`, \`true\`, \`yes\` for \`on\`; \`0\`, \`false\`, \`no\` for \`off\`
- \`none\` for every key that may have no value, which is how a citation writes it; \`all\` for all types
- an empty value for a key that is not there

## What is not understood

An address never makes the page fail and is never changed in silence. The valid rest is shown, and a notice
(\`role="status"\`) quotes each value as typed, cut at 60 letters, with the nearest valid value or what is shown instead. It
stays until it is dismissed, although the address has been rewritten.

- An unknown value is left out of its list, or the default of its key is shown.
- A time outside the years of the indicator shows the nearest year that it has; a month or day on a view of years shows its year.
- A key that stands twice counts as it stands first with a value that says anything.
- Foreign keys and the hash survive in silence, as they were written, behind ours.
- A key within one letter of ours is told, and stays. The keys of one letter (\`x\`, \`y\`, \`q\`) have no such neighbours.
- A key of another page is kept and not told. Where its value is not understood it stays as it was written, and the page to
  which it belongs tells.
- A search text has at most 200 letters.
- A \`data\` version that is not at hand is told, and today's data is shown.
- Beyond 24 notices the rest is counted.`;

export const history = `## History

A step makes an entry: page, indicator, selection, focus, a drag released, a typed time, playing stopped. Keys on a slider,
dragging, playing, hovering, typing and the repair of an address make none. After a drag, Back returns to before it. Back and
Forward restore the view exactly. The view changes at once; the address follows within 500 ms.

Undo goes through these entries and no others: Back and Forward, Ctrl+Z (Cmd+Z) and Ctrl+Shift+Z or Ctrl+Y, and the list of
steps at the top of the page, each with a name and its address. The keys are the browser's own where text is typed. Undo never
leaves the site. A browser keeps some fifty entries; older steps are shown in the place of the oldest that it has. Each entry
carries in \`history.state.past\` the addresses before it, so that nothing is stored and a reload keeps the list (steps ahead of a
reload are known as the reader comes to them).

A suggestion of a notice that was taken can be put back from the notice; both are steps.

Digits and calendar that a reader has chosen hold when the language changes, there and back, although a language's own are left
out of its addresses.

Links work for ever: a key or value that is renamed gets a migration (\`src/view/migrations.ts\`), which is never deleted. The
published links stand in \`test/links/\`: for every page, key and language at least one, each tested to show what it showed when
it was published. The files only grow (\`node scripts/publishLinks.ts\` adds what a new key or page needs).

## A schema of the query

\`/data/schema/query.json\` is a JSON Schema (2020-12) made from the same tables and the dataset's ids, for programs that make
or check links. It takes \`{ "language": "ar", "page": "map", "embed": false, "query": { "states": "BHR.KWT", "time": "2015" } }\`: a
link taken apart, values decoded; \`#/$defs/page-map\` is the query of one page alone. It holds values to their canonical
letters, where readers of the atlas take more, and leaves to the page what needs several keys, the data or the whole address: a
year that the indicator does not have, a range that runs backwards, a repeated or misspelt key, an older data version, a search
text that is too long. Keys of other pages and foreign keys may stand beside those of the page.`;

export const figures = `## Figures

Every figure, on a page, in an embed or in a deck, is a \`<figure>\` that tools and tests can read.

| attribute | meaning |
| --- | --- |
| \`data-figure\` | \`map\`, \`timeline\`, \`network\`, \`trends\`, \`compare\`, \`rank\`, \`table\` |
| \`data-ready\` | \`true\` when the final state for the present address is painted: values, no members, no rows, or an error message (then also \`data-error\`); \`false\` while a bundle is awaited. A repaired address is ready as repaired. One figure on each view page and embed, visible, with a size |
| \`data-time\` | the time shown, without words: \`2023\`, \`1990..2023\`, \`2024-06-06\` |
| \`data-indicator\`, \`data-form\`, \`data-focus\` | likewise, where they apply |
| \`data-painter\` | \`svg\`: every mark is an element of the document, also where that is a cell of a matrix or table or a line of a list; or \`canvas\`: the marks stand in the figure's list |
| \`data-marks\` | how many marks are painted |

Marks carry \`data-mark\` (their kind) and \`data-state="KWT"\`, \`data-organisation="dco"\`, \`data-event\`, \`data-agreement\`,
\`data-membership\`, \`data-link="A|B"\` as they apply, and \`data-value\` (the number in the bundle, at least 5 significant
digits, in the unit of the source, never formatted) or \`data-missing="true"\`. Only marks, rows of the figure's own list and
cells of its table carry these.

- On a map of all organisations and the world, every economy of the catalogue that has an indicator has a mark, with or
  without a shape. On a map of memberships \`data-value\` is the date of joining (the earliest of several, \`unknown\` where it
  is) and stands on founders and members, suspended ones too; associates, observers and former members have
  \`data-missing="true"\` and \`data-role\`.
- On the timeline every membership, event and agreement in the range has an element with its attribute in the document, also
  when it is scrolled away, folded or in a group. Its accessible name holds title and date; a membership's holds state, role,
  status and dates with years.
- On canvas the same stands in the figure's list for screen readers, at the moment of \`data-ready\`.
- A button named Table, in the language of the page, puts a \`<table>\` into the same figure, with all rows in the document;
  cells of values carry \`data-state\` or \`data-organisation\`, \`data-time\` (the year) and \`data-value\`.
- The time control is the first element with the role \`slider\` on the page. One arrow key is one year; \`data-time\` changes in
  the same frame; nothing is loaded on focus or on a step.
- The caption is a sentence that says what is to be seen.
- Until the figure is ready a page whose address has no query may show what the build has drawn of it, in an element with the id
  \`first\` beside the application's. There is no \`<figure>\` in it and no mark; with script it is hidden from keys and screen
  readers. It goes as the page is drawn.`;

export const embeds = `## Embeds

\`<iframe src="…/en/embed/map?…" title="…">\` is enough. \`ui\` says how much is around the drawing: \`none\` (title, sentence,
drawing, what its colours mean, sources; it takes the frame's height and never scrolls), \`min\` (with the control of time; the
frame takes the figure's height) or \`full\` (all that the page has). Under every figure a link leads to its page.

With \`embed.js\` the frame takes the height it needs and can be driven:

\`\`\`html
<script src="https://…/embed.js" defer></script>
<cooperation-atlas view="map" query="indicator=population" lang="ar" title="…">
  <a href="https://…/ar/map?indicator=population">What stands here is shown until the script runs</a>
</cooperation-atlas>
\`\`\`

Attributes: \`view\`, \`query\`, \`lang\`, \`theme\`, \`title\`, \`height\` (before the frame has said its own), \`link\` (figures of one
name share the states that a reader selects). A change of \`query\`, \`lang\` or \`theme\` drives the frame, as does the element's
\`set(query)\`; it fires \`atlas-ready\`, \`atlas-state\` and \`atlas-error\` with the message as \`detail\`. \`/embed-test.html\` is a page
that does all this.

Messages are \`{ns: "cooperation-atlas", v: 1, id, type, …}\` with flat fields.

| from the frame | when |
| --- | --- |
| \`ready {href}\` | once, when the figure is first ready |
| \`height {height}\` | at the first layout and at each change, in CSS pixels |
| \`state {href}\` | at each address, and in answer to a command |
| \`error {message}\` | in answer to a command with a value that is not understood; the valid rest is shown |

| to the frame | what it does |
| --- | --- |
| \`set {query}\` | replaces the whole query, written as in an address |
| \`theme {theme}\`, \`lang {lang}\` | take the values of the keys |

\`id\`, text or a number, comes back in the answer. A message of another version, type or type of a field, or of another window
than the one that embeds the frame, is ignored; hosts match frames by \`event.source\`. The height is also told in the words of
AMP (\`embed-size\`), Medium (\`iframe.resize\`) and Datawrapper. A frame works under \`sandbox="allow-scripts"\`, where its origin is
opaque: hosts serve modules and data with \`Access-Control-Allow-Origin: *\`. It sets no cookies and calls no other origin.
Without script a frame has the title and the link to the page.`;

export const sharing = `## Sharing

Under every figure, *Share* opens what leads others to the same view. All addresses are absolute.

- **Link**: the page of the figure with what differs from the defaults; foreign keys, the hash, \`ui\` and \`data\` are left out.
- **Pinned link**: every key of the page and the data version (see Values). It is the address in every citation.
- **QR code** of the link, with four quiet modules, as SVG and PNG; **e-mail**, and the system's own sharing where it has one.
- **Embed code** as a frame or as the element of \`embed.js\`, in any language of the dataset, with \`theme\`, \`tdir\`, \`ui\` and
  \`height\`.
- **Citation**, in any language of the dataset: APA as text and with markup; BibTeX (\`@misc\`, UTF-8, \`langid\`), RIS (\`ELEC\`, lines
  that end with CR LF) and CSL-JSON (\`webpage\`). Author and container are the atlas, \`version\` is the data version, the date is
  the data's date, the date of access is the reader's today. The publishers of the values stand in \`note\` (BibTeX), \`N1\` (RIS) and
  \`source\` (CSL-JSON). The key of the entry and the name of its file are \`{atlas}-{figure}-{version}\`.
- **Alternative text**: the kind of the figure and its caption, without controls of direction.

What is copied says so; where the clipboard is refused, the text is selected.`;

export const machines = `## What pages tell machines

Addresses are absolute where the site was built with its origin (\`ATLAS_ORIGIN\`, see \`docs/hosting.md\`); without it they are
paths of the site, and the map of the site is left out.

- **oEmbed** (version 1.0): the head of each figure's page links (\`application/json+oembed\`) to \`/oembed/{lang}/{view}.json\`, of the
  type \`rich\`, with a frame, its size, and the page's picture as thumbnail. Addresses with a query are answered by a function that
  a host may run (\`scripts/edge/oembed.ts\`): 404 for what is no view of the site, 501 for formats but JSON.
- **Previews**: each page has \`og:title\`, \`og:description\`, \`og:image\` (1200 × 630, PNG, \`/og/{lang}/…\`), \`og:image:alt\`,
  \`og:locale\` with its alternates, and \`twitter:card\`. The picture of a figure's page is the figure as it is where the address
  says nothing; members of the dataset's home and organisations of states have cards of their own, other things share one.
- **Languages**: \`hreflang\` for every language and \`x-default\`, which is the dataset's first; \`canonical\`; \`/sitemap.xml\` with all
  pages and their languages; \`/robots.txt\`. Frames are \`noindex\` with the page as canonical.
- **JSON-LD** (schema.org): a \`Dataset\` on each figure's page, of the bundles that it shows where the address says nothing, and on the
  page of sources of all bundles, with \`distribution\`, \`variableMeasured\`, \`temporalCoverage\`, \`license\`, \`isBasedOn\` and
  \`version\`; \`WebSite\` on the overview; \`Place\`, \`Organization\` and \`Event\` on the pages of states, organisations and events.`;

export const saved = `## Saved views

Views that a reader keeps stay on the device (\`localStorage\`, \`atlas-views\`), never in a frame. They are kept without a language
and open in the reader's. Where nothing can be stored they last as long as the page, which says so.

They are exported as \`cooperation-atlas-views.json\`:

\`\`\`json
{
  "format": "cooperation-atlas-views",
  "version": 1,
  "views": [
    { "name": "Kuwait in 2015", "link": "https://…/ar/map?states=KWT&time=2015" }
  ]
}
\`\`\`

\`was\` beside \`link\` is the link as it was, where something of it was not understood. What is imported may be this file, a JSON
list of links or of such entries, or a text with a link on each line, a name before it (also \`[name](link)\`); links of any host and
base, in any language or none, also of embeds. Each is read as an address is: migrated, put into its one form, and told where it
was mended; \`was\` keeps what it said. What is no view of this atlas is left out and told, every line of it. At most 1000 entries
are read, and names have at most 100 letters.`;

export const lostPaths = `## Paths that lead nowhere

A page is found in any case and by its title in the language of the page (\`/en/Map\`, \`/ar/الخريطة\`), also without a language
(\`/map?time=2015\`): the address is then put into its one form, the query kept. A state or organisation is found by its code, its
id in any case and its names in every language (\`/ar/states/kuwait\`). All else is told, with the pages, states, organisations,
indicators, events or agreements that it may have meant, found by folded search.`;

export const data = `## Data files

\`/data/manifest.json\` names the data version and each bundle's file, hash, rows and licence. Bundles are immutable files
with the hash in the name: one small catalogue for every page; each indicator with all its years; memberships, events,
agreements and sources apart. JSON Schemas stand beside them in \`/data/schema/\`, and CSV of the same, UTF-8 with a
byte-order mark. Missing is absent, never 0.

## Downloads of a figure

Under every figure, "Download" gives its data in two measures:

- as it is seen: the rows of the figure's own table, filtered and in the order shown, names and heads in the language of the
  page with the unit after the head, before them a column of codes (ISO 3166-1 alpha-3, or an organisation's id). Numbers are those of
  the bundle (five significant digits), not those that the figure rounds; dates are ISO dates. A missing value is an empty cell; why it is missing, or of which year a
  value is, stands in a last column where the figure says so.
- in full: a table for each bundle behind the figure, every year and every row, with language-neutral heads and ids, names in
  the language of the page and in English (\`name_ar\`, \`name_en\`). An indicator's has \`indicator, kind, id, name_…, year, value, unit,
  note, members_without_value\`; \`kind\` is \`state\`, \`organisation\` or \`world\`; a total that cannot be made has no value and names the
  members who lack one. Values of states have every digit of the source where its table can be fetched; \`method\` says which.

| format | what it is |
| --- | --- |
| CSV | UTF-8 with a byte-order mark, RFC 4180, lines end in CRLF; a text that a spreadsheet would take for a formula has an apostrophe before it, numbers never |
| XLSX | a sheet for each table and one about the data; sheets run right to left in Arabic and Persian; the head stays in sight; numbers are numbers |
| JSON | \`format: 1\`, then \`title, description, atlas, language, figure, time, address, pinned, version, date, downloaded, method, sources, tables\`. \`pinned\` is the address with every key and the data version; a source has \`publisher, dataset, code, vintage, licence, url, attribution, unit\`; a table has \`id, title, columns\` (\`key, label, unit\`) and \`rows\` as objects by key, in which what is missing is absent |
| clipboard | the table as it is seen, as text with tabs and as HTML |

Files are called \`{figure}_{indicator}_{time}_seen-{language}_data-{version}.{csv|xlsx|json}\` and
\`{figure}_{table}_full_data-{version}.{csv|xlsx|json}\`, in ASCII.`;
