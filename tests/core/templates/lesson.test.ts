import { describe, expect, it } from 'vitest';
import type { StageKind } from '#core/map/model.ts';
import { exampleEn } from '#core/templates/example.en.ts';
import { exampleRu } from '#core/templates/example.ru.ts';

type Part = 'happens' | 'entry' | 'exit' | 'next';
type Fact = readonly [kind: StageKind, part: Part, ru: RegExp, en: RegExp];

/** Facts of the lesson (domain, section 0), each where a participant looks for it. */
const FACTS: readonly Fact[] = [
  ['sourcing', 'happens', /inbound/u, /inbound/u],
  ['sourcing', 'happens', /списки/u, /lists/u],
  ['sourcing', 'happens', /партнёры/u, /partners/u],
  ['sourcing', 'happens', /события/u, /events/u],
  ['sourcing', 'happens', /рефералы/u, /referrals/u],
  ['qualification', 'happens', /«да \/ нет»/u, /yes or no/u],
  ['qualification', 'happens', /ICP, триггер/u, /ICP, trigger/u],
  ['qualification', 'happens', /реальная проблема/u, /real problem/u],
  ['qualification', 'entry', /Компания входит в ICP/u, /Company is in the ICP/u],
  ['qualification', 'entry', /подтвердил триггер/u, /confirmed a trigger/u],
  ['qualification', 'entry', /пользователь или инициатор/u, /user or initiator/u],
  ['qualification', 'exit', /диагностику с датой/u, /dated discovery invite/u],
  ['qualification', 'exit', /Гипотеза проблемы .*записана/u, /Problem hypothesis .*written/u],
  ['discovery', 'happens', /диагноз/u, /diagnosis/u],
  ['discovery', 'happens', /критерии успеха/u, /success criteria/u],
  ['discovery', 'happens', /DMU/u, /DMU/u],
  ['discovery', 'happens', /риски/u, /risks/u],
  ['discovery', 'exit', /документ с критериями успеха/u, /document with success criteria/u],
  ['discovery', 'exit', /список DMU/u, /DMU list/u],
  ['discovery', 'exit', /списке рисков/u, /Risk list/u],
  ['discovery', 'exit', /план пилота/u, /pilot plan/u],
  ['proposal', 'happens', /решение под критерии/u, /solution against their criteria/u],
  ['proposal', 'happens', /план внедрения/u, /rollout plan/u],
  ['proposal', 'happens', /ROI/u, /ROI/u],
  ['proposal', 'happens', /условия/u, /terms/u],
  ['proposal', 'exit', /бизнес-кейс/u, /business case/u],
  ['negotiation', 'happens', /юристов/u, /legal/u],
  ['negotiation', 'happens', /ИБ/u, /security/u],
  ['negotiation', 'happens', /закупок/u, /procurement/u],
  ['negotiation', 'happens', /пакет, сроки и SLA/u, /package, dates and SLA/u],
  ['close', 'happens', /подпись/u, /signature/u],
  ['close', 'happens', /оплату/u, /payment/u],
  ['close', 'happens', /старт/u, /start/u],
  ['close', 'happens', /план запуска/u, /launch plan/u],
  ['expansion', 'happens', /Онбординг/u, /Onboarding/u],
  ['expansion', 'happens', /adoption/u, /adoption/u],
  ['expansion', 'happens', /upsell/u, /upsell/u],
  ['expansion', 'happens', /продление/u, /renewal/u],
  ['expansion', 'happens', /кейсы/u, /cases/u],
  ['expansion', 'happens', /рефералы — снова в поиск/u, /referrals feed sourcing/u],
  ...(
    [
      'sourcing',
      'qualification',
      'discovery',
      'proposal',
      'negotiation',
      'close',
      'expansion',
    ] as const
  ).map((kind): Fact => [kind, 'next', /дн|день|квартал/u, /day|quarter/u]),
];

describe('the facts of the lesson', () => {
  it.each(FACTS)('stand in %s, %s: %s and %s', (kind, part, ru, en) => {
    expect(partOf(exampleRu, kind, part)).toMatch(ru);
    expect(partOf(exampleEn, kind, part)).toMatch(en);
  });

  it('end in a glossary that defines SQL and a successful discovery', () => {
    expect(exampleRu.terms.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['SQL', 'Успешная диагностика']),
    );
    expect(exampleEn.terms.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['SQL', 'Qualified discovery']),
    );
  });
});

function partOf(example: typeof exampleRu, kind: StageKind, part: Part): string {
  const stage = example.stages.find((candidate) => candidate.kind === kind);
  if (stage === undefined) return '';
  if (part === 'happens') return stage.happens.replaceAll('\u00a0', ' ');
  if (part === 'next') return stage.nextDue;
  return stage[part].join('\n');
}
