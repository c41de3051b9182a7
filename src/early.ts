// The browser takes its time to open what it keeps for a page: it begins while the app itself is still being read.
void indexedDB.databases();
