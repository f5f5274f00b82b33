/** Pixels of the PNG for each pixel of the sheet: sharp in print at the width of a column. */
export const DENSITY = 2;

/** Pixels from the head of a sheet: a line of its paper, one of its rule, and the end of both. */
const [PAPER, RULE, HEAD] = [8, 19, 22];
/** How far a colour may be off: browsers round, one that hides what it draws gives back noise or white. */
const NEAR = 24;

/** Whether the rule at the head of the sheet is there as it was drawn: dark on light, or light on dark. */
function isDrawn(context: CanvasRenderingContext2D, { width }: HTMLCanvasElement): boolean {
  const { data } = context.getImageData(width / 2, 0, 1, HEAD * DENSITY);
  const red = (y: number): number => data[y * DENSITY * 4] ?? 0;
  return Math.abs(red(RULE) - red(PAPER)) > 255 - 3 * NEAR;
}

/** An SVG that refers to nothing, as a PNG; null where the browser does not give the page what it drew. */
export async function pngOf(svg: string): Promise<Blob | null> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const { naturalWidth, naturalHeight } = image;
    const canvas = document.createElement('canvas');
    canvas.width = naturalWidth * DENSITY;
    canvas.height = naturalHeight * DENSITY;
    const context = canvas.getContext('2d');
    if (!context) return null;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    if (!isDrawn(context, canvas)) return null;
    return await new Promise<Blob | null>((done) => {
      canvas.toBlob(done, 'image/png');
    });
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(url);
  }
}
