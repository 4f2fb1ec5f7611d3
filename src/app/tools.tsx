import { History } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { MessageKey } from '#i18n/catalogue.ts';
import { withWords } from '#i18n/late.ts';
import { useT } from '#i18n/react.tsx';
import type { MenuEntry } from '#ui/menu-model.ts';
import { type LazyPart, lazyPart } from '#ui/lazy-part.tsx';

/** Pixels. */
const ICON = 18;

interface Tool {
  readonly label: MessageKey;
  readonly icon: ReactNode;
  /** A dialog or a screen over everything, fetched on first use. */
  readonly Part: LazyPart<{ onClose: () => void }>['Part'];
}

/** What can be done with a map besides drawing it: to add a tool, add a line. */
const TOOLS = {
  versions: {
    label: 'tools.versions',
    icon: <History aria-hidden size={ICON} />,
    Part: lazyPart(
      withWords(() =>
        import('#features/versions/VersionsDialog.tsx').then((part) => part.VersionsDialog),
      ),
    ).Part,
  },
} as const satisfies Record<string, Tool>;

export type ToolName = keyof typeof TOOLS;

interface Tools {
  readonly entries: readonly MenuEntry[];
  /** The tool in use, if any. */
  readonly tool: ReactNode;
  readonly openTool: (name: ToolName) => void;
}

/** Entries for the menu, and the tool somebody has chosen. */
export function useTools(): Tools {
  const t = useT();
  const [name, setName] = useState<ToolName | null>(null);
  const entries = Object.entries<Tool>(TOOLS).map(([id, { label, icon }]) => ({
    id,
    label: t(label),
    icon,
    onSelect: () => setName(id as ToolName),
  }));
  if (name === null) return { entries, tool: null, openTool: setName };
  const { Part }: Tool = TOOLS[name];
  const close = () => setName(null);
  return { entries, tool: <Part onClose={close} onFailed={close} />, openTool: setName };
}
