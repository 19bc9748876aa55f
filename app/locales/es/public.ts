import { mails } from './mails';
import { objecting } from './objecting';
import { publicList } from './public-list';
import { publicWords } from './public-words';
import { visitors } from './visitors';

export const publicTexts = { ...mails, ...objecting, ...publicList, ...publicWords, ...visitors };
