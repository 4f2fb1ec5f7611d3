import { useCallback, useEffect, useState } from 'react';
import { I18nProvider } from '#i18n/react.tsx';
import { type Language, languageOf } from '#i18n/language.ts';
import { AnnouncerProvider } from '#ui/announce.tsx';
import { GuideProvider } from '#state/guide.tsx';
import { StoreProvider } from '#state/react.tsx';
import { ServicesProvider } from '#state/services.tsx';
import { type House, type Words, keepLanguage, loadWords } from './boot.ts';
import { ErrorScreen } from './ErrorScreen.tsx';
import { Shell } from './Shell.tsx';
import { Toasts } from './Toasts.tsx';

interface Props {
  house: House;
}

/** All providers around the screens, and the one place where the language is switched. */
export function App({ house }: Props) {
  const { store, services, saving } = house;
  const [words, setWords] = useState<Words>(house.words);

  useEffect(() => {
    document.documentElement.lang = languageOf(words.locale);
  }, [words.locale]);

  const switchLanguage = useCallback((language: Language) => {
    void loadWords(language).then((next) => {
      keepLanguage(language);
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
                <ErrorScreen store={store} services={services}>
                  <Shell saving={saving} notice={house.notice} />
                </ErrorScreen>
              </Toasts>
            </AnnouncerProvider>
          </GuideProvider>
        </I18nProvider>
      </ServicesProvider>
    </StoreProvider>
  );
}
