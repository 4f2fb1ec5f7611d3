import type { ReactNode } from 'react';
import { useT } from '#i18n/react.tsx';
import { ToastProvider } from '#ui/Toast.tsx';

interface Props {
  children: ReactNode;
}

export function Toasts({ children }: Props) {
  const t = useT();
  return (
    <ToastProvider label={t('common.notifications')} dismissLabel={t('common.close')}>
      {children}
    </ToastProvider>
  );
}
