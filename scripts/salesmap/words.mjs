/** What the command line says, in both languages. Why a file is refused stands in `src/i18n`. */
import { SECTIONS } from './arguments.mjs';

const USAGE = `salesmap validate FILE… [--lang ru|en]
salesmap export FILE… --to pdf|svg|png|md|csv|json [--lang ru|en] [--paper a4|a3|letter|tabloid] [--out PATH]
  pdf, png, svg: [--layout table|board] [--ink colour|black] [--pages one|more] [--sections NAME,NAME…]
                 [--no-owners] [--private-notes]; png: [--scale 1|2|3]
salesmap lint FILE… [--lang ru|en] [--json]
salesmap lint --stdin --lang ru|en --json
salesmap agreement FILE… [--lang ru|en] [--json]`;

const en = {
  usage: {
    noVerb: () => 'Nothing to do.',
    verb: ({ what, among }) => `There is no command “${what}”. There are: ${among}.`,
    noFiles: () => 'Name at least one file.',
    noFormat: ({ among }) => `Say what to write: --to, one of ${among}.`,
    option: ({ what }) => `There is no option ${what} here.`,
    noValue: ({ what }) => `${what} needs a value.`,
    value: ({ what, among }) => `${what} is not possible. Choose one of: ${among}.`,
    twice: ({ what }) => `${what} is given twice.`,
    noValueHere: ({ what }) => `${what} takes no value.`,
    stdinAndFiles: () => 'Either files or --stdin, not both.',
    outIsFile: ({ what }) => `${what} is a file. Several maps need a folder: --out FOLDER/`,
    outIsInput: ({ what }) => `${what} is one of the files to read. Choose another --out.`,
    onlyWith: ({ what, among }) => `${what} goes only with --to ${among}.`,
  },
  help: () =>
    `${USAGE}\n\nSeveral maps become one PDF with contents and bookmarks; --out FOLDER/ gives each a file. Sections: ${SECTIONS.join(', ')}.\nFILE is anything the app opens. 0: fine, 1: a file is refused or has faults, 2: wrong usage.`,
  see: () => `Usage:\n${USAGE}`,
  unreadable: (code) =>
    ({
      ENOENT: 'there is no such file',
      EISDIR: 'this is a folder; name the files in it',
      EACCES: 'there is no permission to read it',
    })[code] ?? `it cannot be read (${code})`,
  valid: ({ file, stages }) => `${file}: a sound map, stages: ${stages}`,
  noRounds: () => 'the map holds no answers of the agreement exercise',
  nothingFound: ({ file }) => `${file}: nothing to mend`,
  inputTooLarge: () => 'The input is too large. Split it.',
  severity: { error: 'mend', warn: 'check', info: 'note' },
  fields: {
    entry: 'entry',
    exit: 'exit',
    metric: 'metric',
    artifact: 'artifact',
    nextAction: 'next step',
    nextDue: 'due',
    nextOwner: 'owner',
    nextResult: 'result',
  },
  line: (number) => `line ${number}`,
  column: (number) => `column ${number}`,
  unknown: () => 'not understood and not kept',
  cut: ({ file, count }) =>
    `${file}: ${count} texts do not fit on the page and end in “…”. Take a larger --paper or shorten them.`,
  unwritable: (code) =>
    ({
      ENOENT: 'there is no such folder; name it with a slash at the end to have it made',
      EACCES: 'there is no permission to write here',
      ENOSPC: 'the disk is full',
    })[code] ?? `it cannot be written (${code})`,
  failed: ({ file, reason }) => `${file}: the export failed: ${reason}`,
  mends: {
    'orphan-removed': 'belongs to a stage that is not there; left out',
    'duplicate-removed': 'says the same as another one; left out',
    'order-renewed': 'its place in the list was unclear; given anew',
    'place-emptied': 'stood at a stage that is not there; now at none',
    'figure-set-aside': 'is not a possible figure; kept as text',
  },
};

/** @type {typeof en} */
const ru = {
  usage: {
    noVerb: () => 'Не сказано, что делать.',
    verb: ({ what, among }) => `Команды «${what}» нет. Есть: ${among}.`,
    noFiles: () => 'Укажите хотя бы один файл.',
    noFormat: ({ among }) => `Укажите, что записать: --to, одно из ${among}.`,
    option: ({ what }) => `Параметра ${what} здесь нет.`,
    noValue: ({ what }) => `После ${what} нужно значение.`,
    value: ({ what, among }) => `${what} не подходит. Выберите одно из: ${among}.`,
    twice: ({ what }) => `${what} указан дважды.`,
    noValueHere: ({ what }) => `У ${what} нет значения.`,
    stdinAndFiles: () => 'Либо файлы, либо --stdin.',
    outIsFile: ({ what }) => `${what} — файл. Для нескольких карт нужна папка: --out ПАПКА/`,
    outIsInput: ({ what }) => `${what} — один из исходных файлов. Выберите другой --out.`,
    onlyWith: ({ what, among }) => `${what} — только вместе с --to ${among}.`,
  },
  help: () =>
    `${USAGE}\n\nНесколько карт складываются в один PDF с содержанием и закладками; --out ПАПКА/ даёт каждой свой файл. Разделы: ${SECTIONS.join(', ')}.\nFILE — любой файл, который открывает приложение. 0: всё хорошо, 1: файл не принят или в нём ошибки, 2: неверная команда.`,
  see: () => `Как пользоваться:\n${USAGE}`,
  unreadable: (code) =>
    ({
      ENOENT: 'такого файла нет',
      EISDIR: 'это папка; укажите файлы из неё',
      EACCES: 'нет прав на чтение',
    })[code] ?? `файл не читается (${code})`,
  valid: ({ file, stages }) => `${file}: карта в порядке, этапов: ${stages}`,
  noRounds: () => 'в карте нет ответов упражнения «Двое независимо»',
  nothingFound: ({ file }) => `${file}: исправлять нечего`,
  inputTooLarge: () => 'Слишком большой ввод. Разделите его.',
  severity: { error: 'исправить', warn: 'проверить', info: 'заметка' },
  fields: {
    entry: 'вход',
    exit: 'выход',
    metric: 'метрика',
    artifact: 'артефакт',
    nextAction: 'следующий шаг',
    nextDue: 'срок',
    nextOwner: 'ответственный',
    nextResult: 'результат',
  },
  line: (number) => `строка ${number}`,
  column: (number) => `столбец ${number}`,
  unknown: () => 'непонятно, в карту не вошло',
  cut: ({ file, count }) =>
    `${file}: не помещается на лист и обрывается на «…», текстов: ${count}. Возьмите --paper больше или сократите их.`,
  unwritable: (code) =>
    ({
      ENOENT: 'такой папки нет; чтобы создать её, укажите папку с косой чертой в конце',
      EACCES: 'нет прав на запись',
      ENOSPC: 'на диске нет места',
    })[code] ?? `файл не записывается (${code})`,
  failed: ({ file, reason }) => `${file}: экспорт не получился: ${reason}`,
  mends: {
    'orphan-removed': 'относится к этапу, которого нет; пропущено',
    'duplicate-removed': 'повторяет другую запись; пропущено',
    'order-renewed': 'место в списке было неясно; назначено заново',
    'place-emptied': 'стояла на этапе, которого нет; теперь без этапа',
    'figure-set-aside': 'такой цифры быть не может; оставлено текстом',
  },
};

export const words = { en, ru };
