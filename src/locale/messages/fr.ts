import type { MessageFiles } from '../i18n.ts';

/** In a module of each language, so that a page names the files of one language and not those of all. */
export const files: MessageFiles = import.meta.glob('./fr/*.json', { import: 'default' });
