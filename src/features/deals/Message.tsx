import { Copy } from 'lucide-react';
import { useRef } from 'react';
import type { DealReading } from '#core/deals/live-deal.ts';
import { useFormat, useLateT } from '#i18n/react.tsx';
import { Button } from '#ui/Button.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { useToast } from '#ui/Toast.tsx';
import styles from './Deals.module.css';
import { useStageName } from './stage-names.ts';

/** What is known of the deal as a text for a chat; made anew with every change. */
export function Message({ reading }: { reading: DealReading }) {
  const t = useLateT();
  const toast = useToast();
  const area = useRef<HTMLTextAreaElement>(null);
  const text = useMessage(reading);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      toast({ text: t('deals.copied'), tone: 'ok' });
    } catch {
      area.current?.select();
      toast({ text: t('deals.notCopied'), tone: 'warn' });
    }
  }

  return (
    <section className={styles['message']} aria-label={t('deals.message')}>
      <TextArea
        ref={area}
        label={t('deals.message')}
        readOnly
        value={text}
        onValueChange={ignore}
      />
      <div>
        <Button icon={<Copy size={16} aria-hidden />} onClick={() => void copy()}>
          {t('deals.copy')}
        </Button>
      </div>
    </section>
  );
}

function ignore(): void {}

function useMessage(reading: DealReading): string {
  const t = useLateT();
  const nameOf = useStageName();
  const step = useStepWords(reading);
  const { deal, realStageId, missing, gateways } = reading;
  const name = deal.name === '' ? t('deals.unnamed') : deal.name;
  const way = gateways.find(({ before }) => before === realStageId);
  const lines = [
    realStageId === null ? name : t('deals.say.deal', { name, stage: nameOf(realStageId) }),
    reading.ahead !== 0 && deal.stageId !== null
      ? t('deals.say.claimed', { stage: nameOf(deal.stageId) })
      : '',
    way === undefined || missing.length === 0
      ? ''
      : t('deals.say.lacks', { next: nameOf(way.after) }),
    ...missing.map(({ text }) => `—\u00a0${text}`),
    deal.state === 'hold' ? t('deals.say.hold', { reason: deal.holdReason }) : '',
    ...step,
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function useStepWords({ deal }: DealReading): readonly string[] {
  const t = useLateT();
  const format = useFormat();
  const { nextAction, nextDue, nextOwner, nextResult } = deal;
  const parts = [
    nextAction.trim() === '' ? '' : t('deals.say.step', { action: nextAction.trim() }),
    nextDue === '' ? '' : t('deals.say.due', { date: format.date(nextDue) }),
    nextOwner.trim() === '' ? '' : t('deals.say.owner', { owner: nextOwner.trim() }),
  ].filter((part) => part !== '');
  return [
    parts.length === 0 ? '' : `${parts.join(', ')}.`,
    nextResult.trim() === '' ? '' : `${t('deals.say.result', { result: nextResult.trim() })}.`,
  ];
}
