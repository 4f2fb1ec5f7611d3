/** What style sheets may say about the inside of a drawing. */
const DRAWING = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'marker-start',
  'marker-end',
  'opacity',
  'visibility',
  'display',
  'color',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
] as const;

const TEXT = ['font-size'] as const;

/**
 * Writes onto the elements what the picture library would lose: it copies no style to the children
 * of an `svg` and lowers every type size. All styles are read before any is written, so that the
 * page is laid out once.
 *
 * @returns takes the written styles away again
 */
export function inlineStyles(root: HTMLElement): () => void {
  const elements = [root, ...root.querySelectorAll('*')].filter(isStyled);
  const written = elements.flatMap((element) => {
    const computed = getComputedStyle(element);
    const names = element instanceof SVGElement ? DRAWING : TEXT;
    return names.map((name) => ({
      style: element.style,
      name,
      value: computed.getPropertyValue(name),
      before: element.style.getPropertyValue(name),
      priority: element.style.getPropertyPriority(name),
    }));
  });
  for (const { style, name, value } of written) style.setProperty(name, value);

  return () => {
    for (const { style, name, before, priority } of written) {
      if (before === '') style.removeProperty(name);
      else style.setProperty(name, before, priority);
    }
  };
}

function isStyled(element: Element): element is HTMLElement | SVGElement {
  return element instanceof HTMLElement || element instanceof SVGElement;
}
