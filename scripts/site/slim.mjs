/** Leaves out of the build what packages bring along and no screen of ours uses. */

const REACT_FLOW = /[\\/]@xyflow[\\/]react[\\/]dist[\\/]esm[\\/]index\.js$/;
const FLOW_SHEET = /[\\/]@xyflow[\\/]react[\\/]dist[\\/]base\.css$/;
/** Parts of React Flow that the board does without, as their classes and colours are named. */
const UNUSED =
  /minimap|controls|resize|edgeupdater|attribution|__panel|edge-|__edge|arrowhead|node-(?:input|default|output|group|border|color)|\.dark|pattern-(?:lines|cross)|pattern\.(?:lines|cross)/;
const NO_COLOUR = '\0no-colour';

/**
 * The rules of a style sheet that can still apply, without the values only the others ask for.
 *
 * @param {string} css
 */
export function usedRules(css) {
  return css
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/([^{}@]+)\{([^{}]*)\}/g, (_rule, selectors, declarations) => {
      const kept = selectors.split(',').filter((/** @type {string} */ one) => !UNUSED.test(one));
      if (kept.length === 0) return '';
      const values = declarations
        .split(';')
        .filter((/** @type {string} */ one) => !/^\s*--/.test(one) || !UNUSED.test(one));
      return `${kept.join(',')}{${values.join(';')}}`;
    });
}

/**
 * Makes of React Flow's one file only what is used. It names its parts for development tools
 * (`MiniMap.displayName = …`), which keeps parts that nobody imports; and d3-zoom's glide is the only
 * transition there is, so nothing ever asks d3-transition to mix two colours.
 */
export function slimmed() {
  return {
    name: 'slimmed',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^d3-color$/ },
      handler: () => NO_COLOUR,
    },
    load: {
      filter: { id: /^\0no-colour$/ },
      // As d3-color answers to what is no colour; transitions then mix texts and numbers only.
      handler: () =>
        'export const color = () => null;\n' +
        'export { color as rgb, color as hsl, color as lab, color as hcl, color as cubehelix };\n',
    },
    transform: {
      filter: { id: [REACT_FLOW, FLOW_SHEET] },
      handler: (code, id) => ({
        code: FLOW_SHEET.test(id) ? usedRules(code) : code.replace(/^\w+\.displayName = .*$/gm, ''),
        map: null,
      }),
    },
  };
}

/** Calls that only make a component or a context: unused ones may go. */
const PURE = ['memo', 'forwardRef', 'fixedForwardRef', 'createContext'];

/** The page's own entry, and that of the worker, which shares no file with it. */
const ENTRIES = /[\\/](?:index\.html|src[\\/]app[\\/]main\.tsx|service-worker[\\/]worker\.ts)$/;

/** @type {['$initial']} what the bundler calls all that a page starts with */
const INITIAL = ['$initial'];

const FIRST = 'first';

/**
 * How the bundler puts files together: whatever the page starts with is one file instead of
 * fifteen, which packs better and needs fewer requests.
 */
export const bundling = {
  treeshake: { manualPureFunctions: PURE },
  output: {
    codeSplitting: {
      groups: [
        { name: FIRST, tags: INITIAL, test: (/** @type {string} */ id) => !ENTRIES.test(id) },
      ],
    },
  },
};

/** A comment to browsers that do not follow it; it counts only where a file begins. */
const COMPILE_AHEAD = '//# allFunctionsCalledOnLoad\n';

/**
 * Has the file of the first screen compiled while it is fetched, beside the page, by browsers that follow
 * the hint (Chromium, from 136 on). Without it, each function stops the page when it is first called: a
 * fifth of its work up to the first card. Half of the file waits for later and is compiled in vain, half
 * a megabyte until the browser forgets it, so files that come late do not carry the hint.
 */
export function compiledAhead() {
  return {
    name: 'compiled-ahead',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      /** @param {Record<string, { type: string, name?: string, code?: string }>} bundle */
      handler(_options, bundle) {
        const first = Object.values(bundle).filter(({ name }) => name === FIRST);
        const chunks = first.filter(({ type }) => type === 'chunk');
        if (chunks.length !== 1) throw new Error('There is not one file for the first screen');
        for (const chunk of chunks) chunk.code = COMPILE_AHEAD + chunk.code;
      },
    },
  };
}
