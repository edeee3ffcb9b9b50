import type { ContextCase } from './case';
import { conditional } from './zh/conditional';
import { dates } from './zh/dates';
import { doubleNegation } from './zh/double-negation';
import { family } from './zh/family';
import { layout } from './zh/layout';
import { lists } from './zh/lists';
import { negationAfter } from './zh/negation-after';
import { negationBefore } from './zh/negation-before';
import { notNegation } from './zh/not-negation';
import { orders } from './zh/orders';
import { past } from './zh/past';
import { possible } from './zh/possible';
import { records } from './zh/records';
import { reports } from './zh/reports';
import { risks } from './zh/risks';
import { sections } from './zh/sections';
import { sides } from './zh/sides';
import { spoken } from './zh/spoken';
import { story } from './zh/story';
import { tellers } from './zh/tellers';
import { traditional } from './zh/traditional';
import { treatment } from './zh/treatment';
import { voice } from './zh/voice';
import { wholeRecord } from './zh/whole-record';

/** The Chinese cases, a file a phenomenon. */
export const chineseCases: readonly ContextCase[] = [
  ...negationBefore,
  ...negationAfter,
  ...lists,
  ...notNegation,
  ...doubleNegation,
  ...possible,
  ...past,
  ...treatment,
  ...story,
  ...dates,
  ...orders,
  ...risks,
  ...conditional,
  ...family,
  ...tellers,
  ...spoken,
  ...sides,
  ...sections,
  ...voice,
  ...layout,
  ...traditional,
  ...records,
  ...reports,
  ...wholeRecord,
];
