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

/**
 * Writes onto the elements what the picture library would lose: it copies no style to the children
 * of an `svg`, lowers every type size, and forgets where a text is clamped. All styles are read
 * before any is written, so that the page is laid out once.
 *
 * @returns takes the written styles away again
 */
export function inlineStyles(root: HTMLElement): () => void {
  const elements = [root, ...root.querySelectorAll('*')].filter(isStyled);
  const written = elements.flatMap((element) => {
    const { style } = element;
    return Object.entries(stylesOf(element)).map(([name, value]) => ({
      style,
      name,
      value,
      before: style.getPropertyValue(name),
      priority: style.getPropertyPriority(name),
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

function stylesOf(element: HTMLElement | SVGElement): Readonly<Record<string, string>> {
  const computed = getComputedStyle(element);
  if (element instanceof SVGElement) {
    return Object.fromEntries(DRAWING.map((name) => [name, computed.getPropertyValue(name)]));
  }
  const lines = computed.getPropertyValue('-webkit-line-clamp');
  // Engines report another display than the one that makes the clamp work.
  const display =
    lines === 'none' || lines === ''
      ? { display: computed.display }
      : { display: '-webkit-box', '-webkit-box-orient': 'vertical', '-webkit-line-clamp': lines };
  return { 'font-size': computed.fontSize, ...display };
}

function isStyled(element: Element): element is HTMLElement | SVGElement {
  return element instanceof HTMLElement || element instanceof SVGElement;
}
