import type { AllWords } from './spoken.ts';

/** The keys and what they do, in Arabic. */
export const SHORTCUTS: AllWords['shortcuts'] = {
  title: 'اختصارات لوحة المفاتيح',
  close: 'إغلاق',
  or: 'أو',
  charactersOff: 'مفاتيح الحرف الواحد معطّلة في الإعدادات، ولذلك لا تظهر هنا.',

  places: {
    session: 'أثناء الدراسة',
    decks: 'في المجموعات، وفي مجموعة واحدة',
    editor: 'أثناء كتابة بطاقة',
    stats: 'في تقويم الإجابات',
    everywhere: 'في كل مكان',
  },
  does: {
    turn: 'إظهار الإجابة، ثم تقييمها بـ«جيد»',
    undo: 'التراجع عن آخر خطوة',
    edit: 'تعديل البطاقة',
    info: 'ما يُعرف عن البطاقة',
    cardMenu: 'ما يمكن فعله بالبطاقة',
    suspend: 'تعليق البطاقة',
    bury: 'تأجيل البطاقة حتى الغد',
    flag: 'وضع علم على البطاقة أو إزالته',
    delete: 'حذف البطاقة',
    close: 'إغلاق الجلسة',
    study: 'الدراسة',
    menu: 'ما يمكن فعله بالمجموعة',
    day: 'يوم آخر',
    add: 'إضافة بطاقة',
    save: 'حفظ البطاقة',
    bold: 'غامق',
    leave: 'الخروج؛ ويبقى ما كُتب مسودة',
    shortcuts: 'هذه القائمة',
  },
  keys: {
    ' ': 'المسافة',
    Enter: 'Enter',
    Escape: 'Esc',
    Control: 'Ctrl',
    Command: 'Command',
    Shift: 'Shift',
    Delete: 'Delete',
    ContextMenu: 'القائمة',
    Arrows: 'مفاتيح الأسهم',
  },
};
