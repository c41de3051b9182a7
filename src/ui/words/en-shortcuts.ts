/** The keys and what they do, in English. */
export const SHORTCUTS = {
  title: 'Keyboard shortcuts',
  close: 'Close',
  or: 'or',
  charactersOff: 'Keys of one character are turned off in the settings, and not listed.',

  places: {
    session: 'In a session',
    decks: 'On the decks, and on a deck',
    stats: 'In the calendar of answers',
    everywhere: 'Everywhere',
  },
  does: {
    turn: 'Show the answer, and then rate it Good',
    undo: 'Take back what was done last',
    edit: 'Edit the card',
    info: 'What is known of the card',
    cardMenu: 'What can be done with the card',
    suspend: 'Suspend the card',
    bury: 'Bury the card until tomorrow',
    flag: 'Flag the card, or take the flag away',
    delete: 'Delete the card',
    close: 'Close the session',
    study: 'Study',
    menu: 'What can be done with the deck',
    day: 'Another day',
    shortcuts: 'This list',
  },
  /** As they are printed on keyboards; a letter is its own name. */
  keys: {
    ' ': 'Space',
    Enter: 'Enter',
    Escape: 'Esc',
    Control: 'Ctrl',
    Command: 'Command',
    Shift: 'Shift',
    Delete: 'Delete',
    ContextMenu: 'Menu',
    Arrows: 'Arrow keys',
  },
};
