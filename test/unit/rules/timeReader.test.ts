import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { createLanguageService } from '../../../server/src/languageService';
import type { NoteAnalysis } from '../../../server/src/note/noteAnalysis';
import { createNoteChecker } from '../../../server/src/rules/checkNote';
import { earlierOf, readAges, readDates, readDurations } from '../../../server/src/rules/readers/timeReader';
import type { Practice, RuleContext, RuleData, Vocabulary } from '../../../server/src/rules/rule';
import { createFolding } from '../../../server/src/text/folding';
import { resources } from '../../support/resources';

const shared = parse(
  readFileSync(join(import.meta.dirname, '../../../server/rules/shared/vocabulary.yaml'), 'utf8'),
) as Vocabulary;
const nowhere = { en: '', fr: '', zh: '' };
const data: RuleData = {
  code: 'reads-times',
  severity: 'hint',
  category: 'test',
  title: nowhere,
  texts: {},
  vocabulary: Object.fromEntries(Object.entries(shared).filter(([name]) => name.startsWith('time'))),
};
const service = createLanguageService({ resources: resources() });

/** What a reader makes of a text, as a rule would ask it. */
function read<T>(text: string, ask: (note: NoteAnalysis, context: RuleContext) => T, practice: Practice = {}): T {
  let answer: T | undefined;
  const check = createNoteChecker({
    terminology: service.terminology,
    folding: createFolding('兩两個个歲岁後后週周'),
    data: [data],
    rules: [
      {
        code: data.code,
        check(note, context) {
          answer = ask(note, context);
          return [];
        },
      },
    ],
    onFailure: (code, name) => assert.fail(`${code}: ${name}`),
  });
  const document = TextDocument.create('file:///note.note', 'clinical-note', 1, text);
  check(service.analyse(document), { rules: {}, maxProblems: 1, practice });
  return answer!;
}

const whole = (text: string) => ({ start: 0, end: text.length });
const round = (days: number): number => Math.round(days * 10) / 10;

function durations(text: string): string[] {
  return read(text, (note, context) =>
    readDurations(note, context, whole(text)).map(({ start, end, days, daysAtMost, bound, isPoint, relation }) =>
      [
        `${text.slice(start, end)}: ${round(days)}`,
        ...(daysAtMost === days ? [] : [`to ${round(daysAtMost)}`]),
        ...(bound ? [bound] : []),
        ...(isPoint ? ['point'] : []),
        ...(relation ? [relation] : []),
      ].join(' '),
    ),
  );
}

function ages(text: string): string[] {
  return read(text, (note, context) =>
    readAges(note, context, whole(text)).map(
      ({ start, end, years, isOnset }) => `${text.slice(start, end)}: ${round(years)}${isOnset ? ' onset' : ''}`,
    ),
  );
}

function dates(text: string, practice?: Practice): string[] {
  const ask = (note: NoteAnalysis, context: RuleContext): string[] =>
    readDates(note, context, whole(text)).map(({ start, end, year, month, day }) =>
      [`${text.slice(start, end)}:`, year, month, day].filter((part) => part !== undefined).join(' '),
    );
  return read(text, ask, practice);
}

/** Which of the two things between brackets came first. */
function earlier(marked: string): string | undefined {
  const text = marked.replace(/[[\]]/g, '');
  const spans = [...marked.matchAll(/\[([^\]]+)\]/g)].map(({ index, 1: words }, i) => ({
    start: index - 2 * i,
    end: index - 2 * i + words!.length,
  }));
  const first = read(text, (note, context) => earlierOf(note, context, spans[0]!, spans[1]!));
  return first && text.slice(first.start, first.end);
}

/** One test for each text of a table. */
function each<T>(rows: Readonly<Record<string, T>>, reader: (text: string) => T): void {
  for (const [text, expected] of Object.entries(rows)) it(text, () => assert.deepEqual(reader(text), expected));
}

describe('readDurations', () => {
  each(
    {
      'Twitching for four months, then weak over six weeks.': ['four months: 121.8', 'six weeks: 42'],
      'Spasm x 3 wk, aciclovir x7d.': ['3 wk: 21', '7d: 7'],
      'Two to three weeks, 2-3 days, 3 or 4 months.': [
        'Two to three weeks: 14 to 21',
        '2-3 days: 2 to 3',
        '3 or 4 months: 91.3 to 121.8',
      ],
      'Seen a month ago; for a year; 60 mg a day; twice a week.': ['a month: 30.4 ago', 'a year: 365.3'],
      'Two and a half years; 2.5 years; half a year; 1 year and 3 months.': [
        'Two and a half years: 913.1',
        '2.5 years: 913.1',
        'half a year: 182.6',
        '1 year and 3 months: 456.6',
      ],
      'For over 3 months, more than a year, 3+ months, <72 h, within 48 hours, less than two weeks.': [
        '3 months: 91.3 over',
        'a year: 365.3 over',
        '3+ months: 91.3 over',
        '72 h: 3 under',
        '48 hours: 2 under',
        'two weeks: 14 under',
      ],
      'Injected every 12 weeks, review in two weeks, 5 years ago.': [
        '12 weeks: 84 every',
        'two weeks: 14 ahead',
        '5 years: 1826.3 ago',
      ],
      'Day 3 of weakness, POD5, postoperative day 2.': [
        'Day 3: 3 point',
        'POD5: 5 point',
        'postoperative day 2: 2 point',
      ],
      'For 3/7, x 6/52, over 2/12; grade 3/12.': ['3/7: 3', '6/52: 42', '2/12: 60.9'],
      'A 6-month history, 18mo, thirty-four days.': ['6-month: 182.6', '18mo: 547.9', 'thirty-four days: 34'],
      'A 24-year-old, since 2015, T1 day, on 12/05/2015, 3 times a day, grade 3.': [],
    },
    durations,
  );
  each(
    {
      'Depuis deux semaines, pendant 3 mois, il y a un an.': ['deux semaines: 14', '3 mois: 91.3', 'un an: 365.3 ago'],
      'Deux à trois semaines, 2 à 3 j, deux ans et demi.': [
        'Deux à trois semaines: 14 to 21',
        '2 à 3 j: 2 to 3',
        'deux ans et demi: 913.1',
      ],
      'Plus de 3 mois, moins de 72 h, toutes les 12 semaines, revoir dans 2 semaines.': [
        '3 mois: 91.3 over',
        '72 h: 3 under',
        '12 semaines: 84 every',
        '2 semaines: 14 ahead',
      ],
      'J3, J+5, jour 2 ; patient de 24 ans ; 60 mg par jour.': ['J3: 3 point', 'J+5: 5 point', 'jour 2: 2 point'],
      'Vingt et un jours, soixante-douze heures.': ['Vingt et un jours: 21', 'soixante-douze heures: 3'],
    },
    durations,
  );
  each(
    {
      '面瘫6个月，加重２周，3天前出现。': ['6个月: 182.6', '２周: 14', '3天: 3 ago'],
      '三个月，两周，十二天，二十五天，一年半，半年，半个月。': [
        '三个月: 91.3',
        '两周: 14',
        '十二天: 12',
        '二十五天: 25',
        '一年半: 547.9',
        '半年: 182.6',
        '半个月: 15.2',
      ],
      '3个半月，3个多月，10余天，不到1周，72小时内，2-3周，两三周。': [
        '3个半月: 106.5',
        '3个多月: 91.3 over',
        '10余天: 10 over',
        '1周: 7 under',
        '72小时: 3 under',
        '2-3周: 14 to 21',
        '两三周: 14 to 21',
      ],
      '术后第3天，第1天，1年3个月，病程3月，3月前，2周后复查，每3个月一次。': [
        '3天: 3 point',
        '1天: 1 point',
        '1年3个月: 456.6',
        '3月: 91.3',
        '3月: 91.3 ago',
        '2周: 14 ahead',
        '3个月: 91.3 every',
      ],
      '2015年3月12日，3月12日，3月，1日3次，一日三次，24岁。': [],
    },
    durations,
  );
});

describe('readAges', () => {
  each(
    {
      'A 24-year-old man, twitching since age 9.': ['24-year-old: 24', 'age 9: 9 onset'],
      'Age 34; aged about 40; 24 y/o; 24yo; 56 years old; woman of 34; a boy, 9 years.': [
        'Age 34: 34',
        'aged about 40: 40',
        '24 y/o: 24',
        '24yo: 24',
        '56 years old: 56',
        '34: 34',
        '9 years: 9',
      ],
      'Tics began at age 34, resolved at age 40.': ['age 34: 34 onset', 'age 40: 40'],
      'Onset at the age of 12. At age 20 he developed spasm. Began at 34.': [
        'age of 12: 12 onset',
        'age 20: 20 onset',
        '34: 34 onset',
      ],
      'Age at onset: 9 years; since she was 7; a 6-month-old child.': [
        'Age at onset: 9 years: 9 onset',
        'since she was 7: 7 onset',
        '6-month-old: 0.5',
      ],
      'From the age of nine; a nine-year-old; tics when he was 7; at 9 years of age; (F, 34 years)': [
        'age of nine: 9 onset',
        'nine-year-old: 9',
        'when he was 7: 7',
        '9 years of age: 9',
        '34 years: 34',
      ],
      '58M, spasm.': ['58: 58'],
      'A 31 F with spasm.': ['31: 31'],
      'Started at 5 mg, for 24 years, house 34.': [],
      'Catheter 5 F, 10 M urea.': [],
    },
    ages,
  );
  each(
    {
      "Patient de 24 ans, tics depuis l'âge de 9 ans.": ['24 ans: 24', 'âge de 9 ans: 9 onset'],
      "Femme âgée de 34 ans ; Mme Martin, 51 ans ; début à 34 ans ; opérée à l'âge de 40 ans.": [
        'âgée de 34 ans: 34',
        '51 ans: 51',
        '34 ans: 34 onset',
        'âge de 40 ans: 40',
      ],
      "Dès l'âge de neuf ans. Vers l'âge de 9 ans, apparition de tics ; garçon de sept ans.": [
        'âge de neuf ans: 9 onset',
        'âge de 9 ans: 9 onset',
        'sept ans: 7',
      ],
      'Suivi depuis 24 ans, récupération à 2 ans.': [],
    },
    ages,
  );
  each(
    {
      '男，24岁，9岁起抽动。': ['24岁: 24', '9岁: 9 onset'],
      '患者34岁，起病年龄12岁，34岁时出现面部抽动，40岁时手术。': [
        '34岁: 34',
        '起病年龄12岁: 12 onset',
        '34岁: 34 onset',
        '40岁: 40',
      ],
      '年龄：２４岁，自7岁开始。': ['年龄：２４岁: 24', '7岁: 7 onset'],
    },
    ages,
  );
});

describe('readDates', () => {
  each(
    {
      'In 2015, May 2015, since 12 June 2014, on March 3, 2020, Sept. 2011.': [
        '2015: 2015',
        'May 2015: 2015 5',
        '12 June 2014: 2014 6 12',
        'March 3, 2020: 2020 3 3',
        'Sept. 2011: 2011 9',
      ],
      '12/05/2015, 2024-03-12, 05/2015, 12.05.2015, 3/14/2020.': [
        '12/05/2015: 2015 5 12',
        '2024-03-12: 2024 3 12',
        '05/2015: 2015 5',
        '12.05.2015: 2015 5 12',
        '3/14/2020: 2020 3 14',
      ],
      '2000 mg, 2000 units, 3/12, 120/80, PMC2024123, 20:15.': [],
      'En 2015, depuis mai 2012, le 12 août 2019.': ['2015: 2015', 'mai 2012: 2012 5', '12 août 2019: 2019 8 12'],
      '2015年，自2015年3月起，２０１５年3月12日，2015-3。': [
        '2015年: 2015',
        '2015年3月: 2015 3',
        '２０１５年3月12日: 2015 3 12',
        '2015-3: 2015 3',
      ],
    },
    (text) => dates(text),
  );

  it('reads the month first in the United States', () => {
    assert.deepEqual(dates('12/05/2015', { region: 'us' }), ['12/05/2015: 2015 12 5']);
  });
});

describe('earlierOf', () => {
  each<string | undefined>(
    {
      '[Twitching] of the cheek, then [weakness].': 'Twitching',
      '[Twitching] for four months. Then [weakness].': 'Twitching',
      '[spasm] followed by [palsy]': 'spasm',
      '[twitching] preceded the [palsy]': 'twitching',
      '[palsy] preceded by [twitching]': 'twitching',
      '[twitching] before the [palsy]': 'twitching',
      '[spasm] two months after the [palsy]': 'palsy',
      'after the [palsy], [spasm]': 'palsy',
      'before [palsy] there was [spasm]': 'spasm',
      '[twitching], after four months [palsy]': 'twitching',
      '[palsy] and [spasm]': undefined,
      '[secousses] puis [paralysie]': 'secousses',
      '[paralysie] précédée de [secousses]': 'secousses',
      '[spasme] après [paralysie]': 'paralysie',
      '[secousses] avant la [paralysie]': 'secousses',
      '[面瘫]前先有[抽动]': '抽动',
      '[抽动]4个月后出现[面瘫]': '抽动',
      '[面瘫]后出现[抽动]': '面瘫',
      '[抽动]，随后[面瘫]': '抽动',
      '[抽动]出现于[面瘫]前': '抽动',
      '[抽动]见于[面瘫]后': '面瘫',
      '[面瘫]伴[抽动]': undefined,
    },
    earlier,
  );
});
