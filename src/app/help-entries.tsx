import { Keyboard, Presentation, Search } from 'lucide-react';
import { useT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import type { MenuEntry } from '#ui/menu-model.ts';
import type { Overlay } from './shortcuts.ts';

/** Menu entries for what else opens by a key alone. */
export function useHelpEntries(open: (overlay: Overlay) => void): readonly MenuEntry[] {
  const t = useT();
  const setView = useApp((state) => state.setView);
  const icons = { size: 18, 'aria-hidden': true } as const;
  return [
    { id: 'help', separator: true },
    {
      id: 'present',
      label: t('header.present'),
      icon: <Presentation {...icons} />,
      onSelect: () => setView('present'),
    },
    {
      id: 'palette',
      label: t('header.palette'),
      icon: <Search {...icons} />,
      hint: 'Ctrl+K',
      onSelect: () => open('palette'),
    },
    {
      id: 'keys',
      label: t('header.keys'),
      icon: <Keyboard {...icons} />,
      hint: '?',
      onSelect: () => open('keys'),
    },
  ];
}
