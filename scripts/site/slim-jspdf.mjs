/**
 * Leaves out of jsPDF what this app never calls: forms, tables, HTML, pictures other than JPEG, its own
 * canvas, scripts from right to left (which we draw as pictures). It is one file whose parts register
 * themselves, so no bundler can tell. Node runs the whole jsPDF; a test shows that both give equal bytes.
 */

const FILE = /[\\/]jspdf[\\/]dist[\\/]jspdf\.es\.min\.js$/;

/** What each part is known by: a text that stands in this part alone. */
const PARTS = [
  'this.internal.__cell__={}',
  'addPage",function(t){this.internal.getPageInfo(t.pageNumber).pageContext.annotations=[]',
  '1569:[65152]',
  'E.API.autoPrint=',
  'getContext=function',
  'isStrokeTransparent',
  't.loadFile=',
  'import("html2canvas")',
  'E.API.addJS=',
  't.outline.root',
  'E.API.processPNG=',
  't.processGIF89A=',
  't.processBMP=',
  't.processWEBP=',
  'E.API.processRGBA=',
  'E.API.setLanguage=',
  'E.API.addSvgAsImage=',
  'E.API.putTotalPages=',
  'E.API.viewerPreferences=',
  'E.API.addMetadata=',
  '__bidiEngine__',
  'e.__fontmetrics__',
];

/** Parts that set one thing after another: all that begin so. */
const SERIES = ['se.prototype.', 'ue.prototype.'];

/** Statements from the one that begins so up to the one that begins otherwise: the forms. */
const FORMS = { from: 'R.__acroform__={}', to: 'var _t=E.AcroForm' };

function only(parts, sign, text) {
  const found = parts.filter((part) => text(part).includes(sign));
  if (found.length !== 1) throw new Error(`jsPDF has ${found.length} parts with “${sign}”, not 1`);
  return found[0];
}

function useless(program, text) {
  const { body } = program;
  const parts = body.flatMap((node) => {
    if (node.type !== 'ExpressionStatement') return [];
    const { expression } = node;
    return expression.type === 'SequenceExpression' ? expression.expressions : [expression];
  });
  const series = SERIES.flatMap((start) => parts.filter((part) => text(part).startsWith(start)));
  const first = body.findIndex((node) => text(node).startsWith(FORMS.from));
  const last = body.findIndex((node) => text(node).startsWith(FORMS.to));
  if (series.length === 0 || first === -1 || last < first) throw new Error('jsPDF has other parts');
  return [
    ...PARTS.map((sign) => ({ ...spanOf(only(parts, sign, text)), by: '0' })),
    ...series.map((part) => ({ ...spanOf(part), by: '0' })),
    { start: body[first].start, end: body[last].end, by: '' },
  ];
}

const spanOf = ({ start, end }) => ({ start, end });

/** Names of the forms are exported too; only the writer itself is asked for. */
function exportOf(program, code) {
  const node = program.body.find(({ type }) => type === 'ExportNamedDeclaration');
  const name = node?.specifiers.find(({ exported }) => exported.name === 'jsPDF')?.local.name;
  if (name === undefined) throw new Error('jsPDF exports no jsPDF');
  return { ...spanOf(node), by: `export { ${name} as jsPDF, ${name} as default };`, code };
}

/**
 * jsPDF without these parts.
 *
 * @param {string} code - as it is published
 * @param {(code: string) => { body: readonly object[] }} parse
 * @returns {string}
 * @throws Error when a part is not where it was: jsPDF has changed, look at the list again
 */
export function slimmed(code, parse) {
  const program = parse(code);
  const text = ({ start, end }) => code.slice(start, end);
  const cuts = [...useless(program, text), exportOf(program, code)];
  let rest = code;
  for (const { start, end, by } of cuts.toSorted((a, b) => b.start - a.start)) {
    rest = rest.slice(0, start) + by + rest.slice(end);
  }
  return rest;
}

/** The plugin for builds: for the page and for its workers. */
export function slimJsPdf() {
  return {
    name: 'slim-jspdf',
    transform: {
      filter: { id: FILE },
      handler(code) {
        return { code: slimmed(code, (source) => this.parse(source)), map: null };
      },
    },
  };
}
