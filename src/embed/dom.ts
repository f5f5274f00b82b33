type Given = Record<string, string | number | boolean | undefined>;
type Child = Node | string | null | undefined | false;

function fill<E extends Element>(element: E, given: Given, children: readonly Child[]): E {
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const child of children) if (child) element.append(child);
  return element;
}

/** An element with attributes and children; attributes that are undefined or false are left out. */
export const h = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  given: Given = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] => fill(document.createElement(tag), given, children);

/** The same for SVG. */
export const s = <K extends keyof SVGElementTagNameMap>(
  tag: K,
  given: Given = {},
  ...children: Child[]
): SVGElementTagNameMap[K] =>
  fill(document.createElementNS('http://www.w3.org/2000/svg', tag), given, children);

/** A picture beside words that say the same. */
export const picture = (
  width: number | string,
  height: number,
  ...children: Child[]
): SVGSVGElement =>
  s('svg', { width, height, 'aria-hidden': 'true', focusable: 'false' }, ...children);
