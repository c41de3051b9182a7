import type { Recall } from '../../domain/recall.ts';
import type { StudyDay } from '../../domain/units.ts';
import { dateWords } from './dates.ts';
import { durationOf } from './duration.ts';
import { numberWords } from './numbers.ts';
import type { AllWords } from './spoken.ts';

const { count, form, number, percent, finePercent } = numberWords('de');
const dates = dateWords('de');

const answers = (value: number): string => count(value, { one: 'Antwort', other: 'Antworten' });
const cards = (value: number): string => count(value, { one: 'Karte', other: 'Karten' });
/** "12 Minuten", "5,2 Stunden" */
function duration(ms: number): string {
  const { value, unit } = durationOf(ms);
  return count(
    value,
    unit === 'minute' ? { one: 'Minute', other: 'Minuten' } : { one: 'Stunde', other: 'Stunden' },
  );
}
const answersOn = (value: number): string => (value === 0 ? 'keine Antworten' : answers(value));
const are = (value: number): string => form(value, { one: 'ist', other: 'sind' });

/** What the stats say, in German. */
export const STATS: AllWords['stats'] = {
  ...dates,
  title: 'Statistik',
  deck: 'Stapel',
  allDecks: 'Alle Stapel',

  facts: 'Heute',
  answeredToday: 'heute beantwortet',
  minutes: 'Min.',
  studiedToday: 'heute gelernt',
  streak: (days: number): string => form(days, { one: 'Tag in Folge', other: 'Tage in Folge' }),
  streakShown: 'Tage in Folge',
  streakMeans: 'An so vielen Tagen hintereinander hast du gelernt, bis heute oder gestern.',

  calendar: 'Antworten',
  inWeeks: (value: number, weeks: number): string =>
    `${number(value)} in ${count(weeks, { one: 'Woche', other: 'Wochen' })}`,
  grid: 'Antworten nach Tagen',
  gridMeans: 'Die Pfeiltasten führen von Tag zu Tag, die Eingabetaste zeigt, was beantwortet wurde.',
  dayOf: (day: StudyDay, value: number): string => `${dates.day(day)}: ${answersOn(value)}`,
  legend: 'Antworten am Tag',
  orMore: (value: number): string => `ab ${number(value)}`,
  inAll: (value: number, days: number, took: number): string =>
    `Insgesamt ${answers(value)} an ${count(days, { one: 'Tag', other: 'Tagen' })}, ${duration(took)}.`,

  dayBefore: 'Tag davor',
  dayAfter: 'Tag danach',
  close: 'Schließen',
  listed: (day: StudyDay, value: number): string =>
    `${dates.day(day)}: ${answersOn(value)}${value > 0 ? ', aufgelistet unter dem Kalender' : ''}.`,
  answersIn: (value: number, took: number): string => `${answers(value)} in ${duration(took)}.`,
  noAnswers: 'An diesem Tag wurde nichts beantwortet.',
  gone: 'Eine Karte, die es hier nicht mehr gibt',
  andMore: (value: number): string => `und ${number(value)} weitere`,

  recall: 'Erinnerungsquote',
  share: finePercent,
  target: (share: number): string => `Ziel ${percent(share)}`,
  recalled: ({ asked, remembered }: Recall, days: number): string =>
    `gewusst von allem, was in den letzten ${number(days)} Tagen wiederkam: ${number(remembered)} von ${answers(asked)}.`,
  tooFew: (asked: number, enough: number): string =>
    `Bisher sind zu wenige Karten wiedergekommen: ${number(asked)} in den letzten 30 Tagen. Ab ${number(enough)} siehst du hier, wie viel du behältst.`,

  ahead: (days: number): string => `Die nächsten ${number(days)} Tage`,
  aheadSum: cards,
  today: 'Heute',
  dueOn: (day: StudyDay, value: number): string => `${dates.day(day)}: ${cards(value)}`,
  dueToday: (value: number): string => `Heute: ${cards(value)}`,
  aheadMeans: (today: number, most: number, day: StudyDay): string =>
    `Bis heute ${today === 0 ? 'ist nichts' : `${are(today)} ${cards(today)}`} fällig. Der vollste Tag danach ist ${dates.day(day)}, mit ${cards(most)}.`,
  onlyToday: (today: number): string => `Bis heute ${are(today)} ${cards(today)} fällig, danach nichts.`,
  nothingAhead: 'In diesen Tagen kommt keine Karte wieder.',

  empty: 'Noch keine Antworten',
  emptyMeans:
    'Lerne ein paar Karten: Dann siehst du hier deine Tage, wie viel du behältst und was als Nächstes kommt.',
};
