/** Of a preview's picture, in pixels: what every reader of Open Graph shows whole. */
export const pictureSize = { width: 1200, height: 630 } as const;
