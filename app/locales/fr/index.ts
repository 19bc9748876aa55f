import { accounts } from './accounts';
import { calendar } from './calendar';
import { common } from './common';
import { findings } from './findings';
import { imports } from './imports';
import { mails } from './mails';
import { notices } from './notices';
import { overview } from './overview';
import { pictures } from './pictures';
import { publicList } from './public-list';
import { publication } from './publication';
import { register } from './register';
import { risk } from './risk';
import { settings } from './settings';
import { shell } from './shell';
import { transfers } from './transfers';
import { words } from './words';

export const fr = {
  ...common,
  ...accounts,
  ...calendar,
  ...findings,
  ...imports,
  ...mails,
  ...notices,
  ...overview,
  ...pictures,
  ...publicList,
  ...publication,
  ...register,
  ...risk,
  ...settings,
  ...shell,
  ...transfers,
  ...words,
};
