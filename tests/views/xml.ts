/** An element of XML, for tests. */
export interface Node {
  tag: string;
  attributes: Record<string, string>;
  children: (Node | string)[];
}

const TAG = /<(\/?)([a-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/giy;
const TEXT = /[^<]+/y;
const ENTITY = /&(?!(amp|lt|gt|quot|#\d+);)/;

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const decoded = (text: string): string => {
  if (ENTITY.test(text)) throw new Error(`a bare & in ${text}`);
  return text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '');
};

/** Reads strictly: tags must close, attributes be quoted and single. @throws where the text is not well-formed */
export function parseXml(text: string): Node {
  const root: Node = { tag: '', attributes: {}, children: [] };
  const open = [root];
  let at = /^<\?xml[^?]*\?>\s*/.exec(text)?.[0].length ?? 0;
  while (at < text.length) {
    const here = open.at(-1) ?? root;
    TEXT.lastIndex = at;
    const words = TEXT.exec(text)?.[0];
    if (words !== undefined) {
      here.children.push(decoded(words));
      at += words.length;
      continue;
    }
    TAG.lastIndex = at;
    const found = TAG.exec(text);
    if (!found) throw new Error(`no tag at ${text.slice(at, at + 60)}`);
    const [whole, closing, tag = '', given = '', empty] = found;
    at += whole.length;
    if (closing) {
      if (here.tag !== tag || open.length === 1) throw new Error(`</${tag}> closes <${here.tag}>`);
      open.pop();
      continue;
    }
    const attributes: Record<string, string> = {};
    for (const [, name = '', value = ''] of given.matchAll(/([\w:-]+)="([^"]*)"/g)) {
      if (name in attributes) throw new Error(`${name} twice in <${tag}>`);
      attributes[name] = decoded(value);
    }
    const node: Node = { tag, attributes, children: [] };
    here.children.push(node);
    if (!empty) open.push(node);
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)?.tag ?? ''}> is not closed`);
  const [first] = root.children;
  if (!first || typeof first === 'string' || root.children.length > 1)
    throw new Error('not one element');
  return first;
}

export const textOf = (node: Node | string): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('');

/** An element and the place of its origin. */
export interface Placed {
  node: Node;
  x: number;
  y: number;
}

/** All elements that are drawn, with their origins; what is only defined is left out. */
export function* placed(node: Node, x = 0, y = 0): Generator<Placed> {
  if (node.tag === 'defs') return;
  const move = /^translate\((-?[\d.]+) (-?[\d.]+)\)$/.exec(node.attributes['transform'] ?? '');
  const [left, top] = [x + Number(move?.[1] ?? 0), y + Number(move?.[2] ?? 0)];
  yield { node, x: left, y: top };
  for (const child of node.children) if (typeof child !== 'string') yield* placed(child, left, top);
}
