import styles from './printPicture.module.css';
import type { Shape } from './shapes.ts';

/**
 * Opens the print window with the picture as the one page of the document, at the shape of the picture: "Save as PDF" there
 * makes a file of lines and letters, shaped by the browser, and not of pixels.
 * @param svg without its typeface: the page has it, and lets no style into the document
 * @param name of the file that the print window offers
 */
export function printPicture(svg: string, shape: Shape, name: string): void {
  const className = styles['sheet'] ?? '';
  // Not every browser says when it has printed.
  for (const left of document.querySelectorAll(`body > .${className}`)) left.remove();
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const sheet = document.createElement('div');
  sheet.className = className;
  sheet.dataset['shape'] = shape;
  sheet.append(document.importNode(parsed.documentElement, true));
  document.body.append(sheet);
  const { title } = document;
  document.title = name;
  const tidy = (): void => {
    sheet.remove();
    document.title = title;
  };
  window.addEventListener('afterprint', tidy, { once: true });
  window.print();
}
