const family = "vazirmatn, 'Vazirmatn fallback', system-ui, sans-serif";

let context: CanvasRenderingContext2D | null | undefined;
const widths = new Map<string, number>();

/** The width of a text as the browser shapes it, in CSS pixels. Letters joined are narrower than letters summed. */
export function measureText(text: string, size: number, weight = 400): number {
  const key = `${weight} ${size} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) return text.length * size * 0.6;
  context.font = `${weight} ${size}px ${family}`;
  const { width } = context.measureText(text);
  // A width from before the font came is wrong afterwards: it is not kept.
  if (document.fonts.check(`${weight} 1px vazirmatn`, text)) widths.set(key, width);
  return width;
}
