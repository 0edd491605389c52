import { type Job, nameOf, type Plan, type Report } from './plan.ts';
import type { Desk } from './threads.ts';
import { failure } from './work.ts';

/** The worker lies beside this file, in the same language. */
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

/** Threads that read releases by a plan. */
export function deskOf(plan: Plan): Desk<Job, Report> {
  return {
    script: WORKER,
    data: plan,
    limits: plan.limits,
    failed: (job, error) => failure(job, error.in(nameOf(job))),
  };
}
