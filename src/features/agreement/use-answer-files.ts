import { type Matched, matchRows, rowsOfRound } from '#core/agreement/placements.ts';
import { placementsFromCsv, placementsToCsv } from '#core/codecs/agreement-csv.ts';
import { fileName } from '#core/codecs/file-name.ts';
import type { Command } from '#core/map/commands.ts';
import { COUNT_LIMITS } from '#core/map/limits.ts';
import type { RaterId, RoundId, SalesMap } from '#core/map/model.ts';
import { ratersOf } from '#core/map/queries.ts';
import type { PickedFile } from '#core/ports.ts';
import { tableText } from '#formats/csv.ts';
import { useFormat, useLanguage, useLateT } from '#i18n/react.tsx';
import { useAppStore } from '#state/react.tsx';
import { type Services, useServices } from '#state/services.tsx';
import { useToast } from '#ui/Toast.tsx';

/** Largest table that is read, in bytes; far above what 200 deals and 12 people fill. */
const LARGEST = 5_000_000;

/** Answers out to a file and in from one. */
export function useAnswerFiles(roundId: RoundId) {
  const t = useLateT();
  const language = useLanguage();
  const store = useAppStore();
  const services = useServices();
  const take = useTaking(roundId);
  return {
    download: () => {
      const { map } = store.getState();
      const suffix = t('agreement.answersSuffix');
      const name = fileName(map.info.title, services.today(), 'csv', suffix);
      const text = placementsToCsv(rowsOfRound(map, roundId), language);
      services.files.download(name, text, 'text/csv');
    },
    add: () => {
      void services.files.pick('.csv,text/csv').then(take);
    },
  };
}

function useTaking(roundId: RoundId): (file: PickedFile | null) => Promise<void> {
  const t = useLateT();
  const format = useFormat();
  const store = useAppStore();
  const services = useServices();
  const toast = useToast();
  const warn = (text: string) => toast({ text, tone: 'warn' });

  return async (file) => {
    if (file === null) return;
    const text = await textOf(file);
    if (text === null) return warn(t('agreement.file.unreadable'));
    const rows = placementsFromCsv(text);
    if (!rows.ok) return warn(t(`agreement.file.${rows.failure.code}`));

    const { map, dispatchAll } = store.getState();
    const { matched, unknownItems, unknownStages } = matchRows(map, rows.value);
    const { commands, left, names, count } = merged(map, roundId, matched, services);
    dispatchAll(commands);
    const strangers = t('agreement.strangers', {
      items: format.list(unknownItems.slice(0, 3)),
      stages: format.list(unknownStages.slice(0, 3)),
    });
    if (count === 0) return warn(`${t('agreement.nothingMatched')} ${strangers}`);
    const added = t('agreement.added', { count, names: format.list(names) });
    const rest = left ? t('agreement.full') : strangers;
    toast({ text: `${added}. ${rest}`.trim(), tone: rest === '' ? 'ok' : 'warn' });
  };
}

async function textOf(file: PickedFile): Promise<string | null> {
  if (file.size > LARGEST) return null;
  try {
    return tableText(await file.bytes());
  } catch {
    return null;
  }
}

/** People of the file join the round; who is there already gets the answers of the file. */
function merged(map: SalesMap, roundId: RoundId, matched: readonly Matched[], { ids }: Services) {
  const raters = new Map<string, RaterId>(ratersOf(map, roundId).map(({ id, name }) => [name, id]));
  const commands: Command[] = [];
  const names = new Set<string>();
  let left = false;
  let count = 0;
  for (const { rater, dealId, stageId } of matched) {
    let raterId = raters.get(rater);
    if (raterId === undefined) {
      if (raters.size >= COUNT_LIMITS.ratersPerRound) {
        left = true;
        continue;
      }
      raterId = ids.next('rater');
      raters.set(rater, raterId);
      commands.push({ type: 'rater.add', id: raterId, roundId, name: rater });
    }
    names.add(rater);
    count += 1;
    commands.push({ type: 'rating.set', id: ids.next('rating'), raterId, dealId, stageId });
  }
  return { commands, left, names: [...names], count };
}
