import { parentPort, workerData } from 'node:worker_threads';
import { answerXls } from './answer-xls';

parentPort?.postMessage(answerXls(workerData));
