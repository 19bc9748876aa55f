import { mails } from './mails';
import { objecting } from './objecting';
import { publicList } from './public-list';
import { publicWords } from './public-words';
import { visitors } from './visitors';

/** What published pages, visitors' pages and mails to customers say; every public language has all of it. */
export const publicTexts = { ...mails, ...objecting, ...publicList, ...publicWords, ...visitors };
