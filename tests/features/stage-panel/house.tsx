import '#ui/tokens.css';
import '#ui/reset.css';
import type { ReactNode } from 'react';
import { render } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import { type RandomText, idSource } from '#core/map/ids.ts';
import type { StageId } from '#core/map/model.ts';
import { createTemplateMap } from '#core/templates/b2b-seven.ts';
import { loadStarter } from '#core/templates/index.ts';
import { loadWhole } from '#i18n/load.ts';
import { I18nProvider } from '#i18n/react.tsx';
import { GuideProvider, fetchGuides } from '#state/guide.tsx';
import { StoreProvider } from '#state/react.tsx';
import { selectRoute } from '#state/selectors.ts';
import { type Services, ServicesProvider } from '#state/services.tsx';
import { type AppStore, createAppStore } from '#state/store.ts';
import { ToastProvider } from '#ui/Toast.tsx';
import { AnnouncerProvider } from '#ui/announce.tsx';

export const MOMENT = Date.UTC(2026, 10, 23);

function counting(): RandomText {
  let count = 0;
  return () => `t${(count++).toString(36)}`;
}

function servicesOf(ids: Services['ids']): Services {
  return {
    ids,
    now: () => MOMENT,
    today: () => '2026-11-23',
    files: {
      download: () => undefined,
      pick: async () => null,
      saveAs: async () => ({ how: 'cancelled' }),
      open: async () => null,
      dropped: async () => [],
      saveAgain: async () => ({ how: 'cancelled' }),
    },
    settings: { read: () => null, write: () => undefined },
    keeping: () => Promise.reject(new Error('this test keeps no maps')),
    fonts: { regular: async () => new ArrayBuffer(0), bold: async () => new ArrayBuffer(0) },
  };
}

export interface Mounted {
  readonly store: AppStore;
  /** The stages in route order. */
  readonly stages: readonly StageId[];
  stage(this: void, index: number): StageId;
}

/** Shows a part of the page with a fresh template map in English, as in a right-hand panel. */
export async function mount(
  part: (store: AppStore) => ReactNode,
  prepare: (store: AppStore) => void = () => undefined,
  services: Partial<Services> = {},
): Promise<Mounted> {
  await page.viewport(1440, 900);
  const [catalogue, starter] = await Promise.all([
    loadWhole('en'),
    loadStarter('en'),
    fetchGuides(),
  ]);
  const ids = idSource(counting());
  const store = createAppStore(createTemplateMap(starter, 'en', ids, MOMENT, '2026-11-23'));
  prepare(store);
  await render(
    <StoreProvider store={store}>
      <ServicesProvider services={{ ...servicesOf(ids), ...services }}>
        <I18nProvider language="en" catalogue={catalogue}>
          <GuideProvider language="en" starter={starter}>
            <AnnouncerProvider>
              <ToastProvider label="Notifications" dismissLabel="Close">
                <div tabIndex={-1} style={{ inlineSize: '348px', blockSize: '860px' }}>
                  {part(store)}
                </div>
              </ToastProvider>
            </AnnouncerProvider>
          </GuideProvider>
        </I18nProvider>
      </ServicesProvider>
    </StoreProvider>,
  );
  const stages = selectRoute(store.getState());
  return {
    store,
    stages,
    stage: (index) => {
      const found = stages[index];
      if (found === undefined) throw new Error(`There is no stage ${index}`);
      return found;
    },
  };
}

/** The name of what has the focus; “body” when it was lost. */
export function focused(): string {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body) return 'body';
  const labels = activeElement instanceof HTMLTextAreaElement ? activeElement.labels : null;
  return (
    labels?.[0]?.textContent ?? activeElement.getAttribute('aria-label') ?? activeElement.tagName
  );
}
