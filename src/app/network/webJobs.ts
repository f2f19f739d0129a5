import { arranging } from '../../charts/network/arrange.ts';
import type { ArrangeTask } from '../../charts/network/arrange.ts';
import type { Measured } from '../../charts/network/measured.ts';
import { measuring } from '../../charts/network/measures.ts';
import type { MeasureTask } from '../../charts/network/measureTask.ts';

/** What takes longer than a frame, by name: what goes in, and what comes out. */
export interface WebJobs {
  readonly arrange: { readonly task: ArrangeTask; readonly result: Float32Array };
  readonly measure: { readonly task: MeasureTask; readonly result: Measured };
}

export type JobName = keyof WebJobs;

/** Work that can be done in pieces; after each it says how much is done, from 0 to 1. */
export type Work<Result> = Generator<number, Result, void>;

type Start = {
  readonly [Name in JobName]: (task: WebJobs[Name]['task']) => Work<WebJobs[Name]['result']>;
};

export const webJobs: Start = {
  arrange: arranging,
  measure: measuring,
};
