import type { AllWords } from './spoken.ts';

/** The keys and what they do, in German. */
export const SHORTCUTS: AllWords['shortcuts'] = {
  title: 'Tastenkürzel',
  close: 'Schließen',
  or: 'oder',
  charactersOff:
    'Tasten mit nur einem Zeichen sind in den Einstellungen ausgeschaltet und stehen deshalb nicht hier.',

  places: {
    session: 'Beim Lernen',
    decks: 'Bei den Stapeln und in einem Stapel',
    editor: 'Beim Schreiben einer Karte',
    stats: 'Im Kalender der Antworten',
    everywhere: 'Überall',
  },
  does: {
    turn: 'Antwort zeigen, danach mit „Gut“ bewerten',
    undo: 'Zurücknehmen, was zuletzt geschah',
    edit: 'Karte bearbeiten',
    info: 'Was über die Karte bekannt ist',
    cardMenu: 'Was sich mit der Karte tun lässt',
    suspend: 'Karte aussetzen',
    bury: 'Karte bis morgen zurückstellen',
    flag: 'Karte markieren, oder Markierung entfernen',
    delete: 'Karte löschen',
    close: 'Lernen beenden',
    study: 'Lernen',
    menu: 'Was sich mit dem Stapel tun lässt',
    day: 'Ein anderer Tag',
    add: 'Eine Karte hinzufügen',
    save: 'Die Karte sichern',
    bold: 'Fett',
    leave: 'Verlassen; das Getippte bleibt als Entwurf',
    shortcuts: 'Diese Liste',
  },
  keys: {
    ' ': 'Leertaste',
    Enter: 'Eingabe',
    Escape: 'Esc',
    Control: 'Strg',
    Command: 'Befehl',
    Shift: 'Umschalt',
    Delete: 'Entf',
    ContextMenu: 'Menü',
    Arrows: 'Pfeiltasten',
  },
};
