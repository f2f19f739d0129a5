/**
 * An SVG as PNG: the browser draws the very file that is offered as SVG, so that both are one picture. Rejects where the
 * browser cannot draw so many pixels.
 * @param width in device pixels, as is `height`
 */
export async function svgToPng(svg: string, width: number, height: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('There is no canvas.');
    context.drawImage(image, 0, 0, width, height);
    // Some browsers draw a first time before the letters in the file are there.
    await new Promise((resolve) => setTimeout(resolve, 30));
    context.drawImage(image, 0, 0, width, height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob === null) reject(new Error(`${width} × ${height} pixels are too many.`));
        else resolve(blob);
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
