import { accounts } from './accounts';
import { assessments } from './assessments';
import { calendar } from './calendar';
import { common } from './common';
import { compare } from './compare';
import { findings } from './findings';
import { imports } from './imports';
import { law } from './law';
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
import { whatIf } from './what-if';
import { words } from './words';

export const fr = {
  ...common,
  ...compare,
  ...accounts,
  ...assessments,
  ...calendar,
  ...findings,
  ...imports,
  ...law,
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
  ...whatIf,
  ...words,
};
