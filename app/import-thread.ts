import { parentPort } from 'node:worker_threads';
import { answerAt } from './services/imports-thread.server';

if (!parentPort) throw new Error('This is the thread that reads long lists; the server begins it');
answerAt(parentPort);
