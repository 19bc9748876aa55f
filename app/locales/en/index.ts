import { accounts } from './accounts';
import { assessments } from './assessments';
import { calendar } from './calendar';
import { common } from './common';
import { compare } from './compare';
import { customers } from './customers';
import { evidence } from './evidence';
import { findings } from './findings';
import { imports } from './imports';
import { importsReview } from './imports-review';
import { law } from './law';
import { notices } from './notices';
import { overview } from './overview';
import { pictures } from './pictures';
import { publicTexts } from './public';
import { publication } from './publication';
import { register } from './register';
import { risk } from './risk';
import { settings } from './settings';
import { shell } from './shell';
import { transfers } from './transfers';
import { webhooks } from './webhooks';
import { whatIf } from './what-if';
import { words } from './words';

export const en = {
  ...common,
  ...compare,
  ...customers,
  ...accounts,
  ...assessments,
  ...calendar,
  ...evidence,
  ...findings,
  ...imports,
  ...importsReview,
  ...law,
  ...notices,
  ...overview,
  ...pictures,
  ...publicTexts,
  ...publication,
  ...register,
  ...risk,
  ...settings,
  ...shell,
  ...transfers,
  ...webhooks,
  ...whatIf,
  ...words,
};
