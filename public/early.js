// The browser takes its time to open what it keeps for a page: let it begin while the app itself is still on its way.
void indexedDB.databases();
