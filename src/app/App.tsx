import { useCallback, useState } from 'react';
import { withWords } from '#i18n/late.ts';
import { I18nProvider } from '#i18n/react.tsx';
import { type Language, languageOf } from '#i18n/language.ts';
import { AnnouncerProvider } from '#ui/announce.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';
import { OverlayFallback } from '#ui/OverlayFence.tsx';
import { GuideProvider } from '#state/guide.tsx';
import { StoreProvider } from '#state/react.tsx';
import { ServicesProvider } from '#state/services.tsx';
import { type House, type Words, keepLanguage, loadWords, showLanguage } from './boot.ts';
import { ErrorScreen } from './ErrorScreen.tsx';
import { BrokenOverlay } from './PartGuard.tsx';
import { Afterwards } from './service-worker/Afterwards.tsx';
import { Shell } from './Shell.tsx';
import { Toasts } from './Toasts.tsx';

const Upkeep = lazyPart(
  withWords(() => import('./service-worker/Upkeep.tsx').then((part) => part.Upkeep)),
);

interface Props {
  house: House;
}

/** All providers around the screens, and the one place where the language is switched. */
export function App({ house }: Props) {
  const { store, services, saving } = house;
  const [words, setWords] = useState<Words>(house.words);

  const switchLanguage = useCallback((language: Language) => {
    void loadWords(language).then((next) => {
      keepLanguage(language);
      showLanguage(language);
      setWords(next);
    });
  }, []);

  return (
    <StoreProvider store={store}>
      <ServicesProvider services={services}>
        <I18nProvider language={words.locale} catalogue={words.catalogue} onSwitch={switchLanguage}>
          <GuideProvider language={languageOf(words.locale)} starter={words.starter}>
            <AnnouncerProvider>
              <Toasts>
                <OverlayFallback value={BrokenOverlay}>
                  <ErrorScreen>
                    <Shell saving={saving} notice={house.notice} />
                  </ErrorScreen>
                </OverlayFallback>
                {import.meta.env.PROD ? (
                  <Afterwards>
                    <Upkeep.Part saving={saving} />
                  </Afterwards>
                ) : null}
              </Toasts>
            </AnnouncerProvider>
          </GuideProvider>
        </I18nProvider>
      </ServicesProvider>
    </StoreProvider>
  );
}
