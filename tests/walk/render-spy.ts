/**
 * Counts what React renders, through the hook that its developer tools use. Import it before
 * anything that imports React: the renderer looks for the hook once, when it is loaded.
 */
interface Fiber {
  readonly tag: number;
  readonly flags: number;
  readonly type: unknown;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly alternate: Fiber | null;
}

/** Kinds of fiber that are components: function, forwardRef, memo and simple memo. */
const COMPONENTS = new Set([0, 11, 14, 15]);
/** Set on a fiber whose function ran in this commit. */
const PERFORMED_WORK = 1;

const counts = new Map<string, number>();

function nameOf(type: unknown): string {
  if (typeof type === 'function') return type.name;
  const inner = type as { readonly render?: unknown; readonly type?: unknown } | null;
  return inner === null ? '' : nameOf(inner.render ?? inner.type ?? null);
}

/** Children that are the very fibers of the last commit were not touched, nor was what is below. */
function visit(fiber: Fiber): void {
  if (COMPONENTS.has(fiber.tag) && (fiber.flags & PERFORMED_WORK) !== 0) {
    const name = nameOf(fiber.type);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  if (fiber.child === (fiber.alternate?.child ?? null)) return;
  for (let child = fiber.child; child !== null; child = child.sibling) visit(child);
}

Object.defineProperty(globalThis, '__REACT_DEVTOOLS_GLOBAL_HOOK__', {
  value: {
    isDisabled: false,
    supportsFiber: true,
    renderers: new Map(),
    inject: () => 1,
    checkDCE: () => undefined,
    onCommitFiberRoot: (_renderer: number, root: { readonly current: Fiber }) =>
      visit(root.current),
    onCommitFiberUnmount: () => undefined,
    onPostCommitFiberRoot: () => undefined,
    onScheduleFiberRoot: () => undefined,
  },
});

/** How often each component ran since the last call, by its name. */
export function takeRenders(): ReadonlyMap<string, number> {
  const taken = new Map(counts);
  counts.clear();
  return taken;
}
