import { type LineTerm, termKeysOf } from '#core/lint/map/glossary.ts';
import type { TermGuide } from '#core/templates/guide.ts';
import { loadTerms } from '#core/templates/index.ts';
import { useLateT } from '#i18n/react.tsx';
import { useAppStore } from '#state/react.tsx';
import { useServices } from '#state/services.tsx';
import { useAnnounce } from '#ui/announce.tsx';
import { LineAnswer } from './LineAnswer.tsx';

interface Props {
  use: LineTerm;
  onEnd: () => void;
}

/** “In our team it means …”: a word of a criterion goes into the glossary without leaving the line. */
export function DefineTerm({ use: { name, term }, onEnd }: Props) {
  const t = useLateT();
  const store = useAppStore();
  const { ids } = useServices();
  const announce = useAnnounce();

  async function keep(ours: string): Promise<void> {
    const { dispatch, map } = store.getState();
    if (term === null) {
      const ready = await readyTerm(name, map.info.language);
      const fields = { ...(ready ?? { name }), ours };
      dispatch({ type: 'term.add', id: ids.next('term'), fields });
    } else {
      dispatch({ type: 'term.edit', termId: term.id, fields: { ours } });
    }
    announce(t('remarks.term.added', { name }));
    onEnd();
  }

  return (
    <LineAnswer
      label={t('remarks.term.ours', { name })}
      example={t('remarks.term.example')}
      keepLabel={t('remarks.term.add')}
      onKeep={(ours) => void keep(ours)}
      onEnd={onEnd}
    />
  );
}

/** What the term means in sales comes along when it is one of the ready-made ones. */
async function readyTerm(name: string, language: 'ru' | 'en'): Promise<TermGuide | undefined> {
  const keys = termKeysOf(name);
  const { terms } = await loadTerms(language).catch(() => ({ terms: [] }));
  return terms.find((ready) => termKeysOf(ready.name).some((key) => keys.includes(key)));
}
