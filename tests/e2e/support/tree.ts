import type { CDPSession, Page } from '@playwright/test';

/** A node of the accessibility tree, as the browser hands it to a screen reader. */
export interface Heard {
  readonly role: string;
  readonly name: string;
  readonly value: string;
  readonly children: readonly Heard[];
}

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly value?: { readonly value?: unknown };
  readonly childIds?: readonly string[];
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, known);
  return known;
}

/** The browser's own accessibility tree of the page, without what it leaves out. */
export async function heardOn(page: Page): Promise<Heard> {
  const session = await sessionOf(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as {
    nodes: readonly AxNode[];
  };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = (node: AxNode): Heard[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child === undefined ? [] : shown(child);
    });
  /** What is ignored hands on what is in it; boxes of letters say again what their text says. */
  const shown = (node: AxNode): Heard[] => {
    const role = textOf(node.role?.value);
    if (role === 'InlineTextBox') return [];
    const children = childrenOf(node);
    if (node.ignored || role === 'none' || role === 'generic') return children;
    return [{ role, name: textOf(node.name?.value), value: textOf(node.value?.value), children }];
  };
  const [root] = nodes;
  return { role: 'page', name: '', value: '', children: root === undefined ? [] : shown(root) };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** Every node of a role below another, in order; what lies in a found one is not looked through. */
export function all(from: Heard, ...roles: readonly string[]): Heard[] {
  return from.children.flatMap((child) =>
    roles.includes(child.role) ? [child] : all(child, ...roles),
  );
}

/** The one node of a role and a name. */
export function one(from: Heard, role: string, name: string): Heard {
  const found = everywhere(from).filter((node) => node.role === role && node.name === name);
  const [first] = found;
  if (first === undefined || found.length > 1) {
    const names = everywhere(from)
      .filter((node) => node.role === role)
      .map((node) => node.name);
    throw new Error(`${found.length} of ${role} “${name}”; there are: ${names.join(' | ')}`);
  }
  return first;
}

function everywhere(from: Heard): Heard[] {
  return from.children.flatMap((child) => [child, ...everywhere(child)]);
}

/** The texts that are read out below a node, without those of its buttons. */
export function texts(from: Heard): string[] {
  return all(from, 'StaticText', 'button').flatMap(({ role, name }) =>
    role === 'button' ? [] : [name.trim()],
  );
}

/** Spaces of all kinds differ between a page and its accessibility tree. */
export function bare(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}
