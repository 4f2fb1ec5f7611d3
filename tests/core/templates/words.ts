/** Every text inside a value, with the path that leads to it. */
export function textsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    textsOf(part, path === '' ? key : `${path}.${key}`),
  );
}

/**
 * Words that make a criterion vague (domain, section 3): attitude, quality, seller's outgoing
 * acts, hedges, loopholes, undefined quantity and time, mental states, waiting, opinion.
 */
export const SMELLS = {
  ru: /заинтересован|интерес|лоял|довол|настро|т[её]пл|жив(?:ой|ая)|не против|хорош|отличн|перспектив|качествен|сильн|слаб|(?<![а-яё])(?:отправил|выслал|провел|позвонил|подготовил|показал|напомнил)|примерно|в целом|более-менее|в основном|почти|скорее всего|вроде|при необходимости|по возможности|по мере|достаточно|несколько|много|(?<![а-яё])все(?![а-яё])|основны|ключев|скоро|на днях|ближайш|оперативн|вовремя|понима|понятн|в курсе|ясно|очевидн|выявлен|учт[её]н|жд[её]м|в работе|в процессе|уверен|считает|вероятност|потенциал|готов|без проблем|вопросов нет/iu,
  en: /\b(?:interest(?:ed|ing)|keen|enthusiastic|likes?|happy|warm|positive|on board|good|great|strong|solid|promising|healthy|sent|emailed|delivered|called|presented|followed up|roughly|broadly|mostly|somewhat|likely|generally|nearly|more or less|as needed|where relevant|if possible|as appropriate|enough|several|many|all|most|some|key|main|soon|shortly|timely|asap|understands?|aware|clear|understood|aligned|identified|awaiting|waiting|in progress|looking into|confident|believes?|likelihood|chance|potential|ready|no blockers|no issues|no concerns)\b/iu,
} as const;

/** What another person can check: a document, a place of record, a proof channel, a number. */
export const ANCHORS = {
  ru: /\d|документ|протокол|карточк|CRM|календар|письм|ЭДО|договор(?!ил)|анкет|лист разногласий|список|списк|план|бизнес-кейс|отч[её]т|приглашение|журнал|данные|источник из списка|записана|бюджет|кейс|по имени/iu,
  en: /\d|document|recap|card|CRM|calendar|e-mail|e-signature|contract|questionnaire|redline|list|plan|business case|report|invite|log\b|data|case study|named|draft/iu,
} as const;
