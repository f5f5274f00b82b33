type Attributes = Record<string, string | number | undefined>;

const MARKS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in XML, between quotation marks too. */
export const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (mark) => MARKS[mark] ?? '');

/** To the hundredth of a pixel. */
const value = (given: string | number): string =>
  typeof given === 'number' ? String(Math.round(given * 100) / 100) : escape(given);

/** An element of SVG as text; attributes that are undefined are left out, children are SVG already. */
export function el(tag: string, attributes: Attributes = {}, ...children: string[]): string {
  const given = Object.entries(attributes)
    .flatMap(([name, one]) => (one === undefined ? [] : [` ${name}="${value(one)}"`]))
    .join('');
  return children.length === 0
    ? `<${tag}${given}/>`
    : `<${tag}${given}>${children.join('')}</${tag}>`;
}

/** Some elements moved to a place. */
export const at = (x: number, y: number, ...children: string[]): string =>
  el('g', { transform: `translate(${value(x)} ${value(y)})` }, ...children);
