import type { Span } from '../../state/spans.ts';
import { numberWords } from './numbers.ts';

const { phrase } = numberWords('ar');

export const cards = (value: number): string =>
  phrase(value, {
    zero: 'لا بطاقات',
    one: 'بطاقة واحدة',
    two: 'بطاقتان',
    few: '# بطاقات',
    other: '# بطاقة',
  });

export const answers = (value: number): string =>
  phrase(value, {
    zero: 'لا إجابات',
    one: 'إجابة واحدة',
    two: 'إجابتان',
    few: '# إجابات',
    other: '# إجابة',
  });

export const changes = (value: number): string =>
  phrase(value, {
    zero: 'لا تعديلات',
    one: 'تعديل واحد',
    two: 'تعديلان',
    few: '# تعديلات',
    many: '# تعديلًا',
    other: '# تعديل',
  });

const SPANS = {
  minute: { one: 'دقيقة واحدة', two: 'دقيقتين', few: '# دقائق', other: '# دقيقة' },
  hour: { one: 'ساعة واحدة', two: 'ساعتين', few: '# ساعات', other: '# ساعة' },
  day: { one: 'يوم واحد', two: 'يومين', few: '# أيام', many: '# يومًا', other: '# يوم' },
  month: { one: 'شهر واحد', two: 'شهرين', few: '# أشهر', many: '# شهرًا', other: '# شهر' },
  year: { one: 'سنة واحدة', two: 'سنتين', few: '# سنوات', other: '# سنة' },
} as const;

const LONE_SPANS = {
  minute: { ...SPANS.minute, one: 'دقيقة', two: 'دقيقتان' },
  hour: { ...SPANS.hour, one: 'ساعة', two: 'ساعتان' },
  day: { ...SPANS.day, one: 'يوم', two: 'يومان' },
  month: { ...SPANS.month, one: 'شهر', two: 'شهران' },
  year: { ...SPANS.year, one: 'سنة', two: 'سنتان' },
} as const;

/** A span as it follows a preposition: "يومين". */
export const span = ({ value, unit }: Span): string => phrase(value, SPANS[unit]);

/** A span that stands alone: "يومان". */
export const loneSpan = ({ value, unit }: Span): string => phrase(value, LONE_SPANS[unit]);
