import type { Translate, WholeTranslate } from './catalogue.ts';
import type { Format } from './format.ts';

/** How a stage is called in sentences: in quotes, or by its number. */
export function stageInSentence(
  t: WholeTranslate,
  format: Format,
  { name, number }: { readonly name: string; readonly number: number },
): string {
  const said = name.trim();
  return said === '' ? `${t('check.unnamedStage')} ${number}` : format.quote(said);
}

/** How a stage is called on its card and wherever it stands by itself. */
export function stageTitle(t: Translate, stage: { readonly name: string } | undefined): string {
  return stage?.name.trim() || t('board.unnamed');
}
