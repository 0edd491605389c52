import { PodiumError } from '../../errors.ts';

/** A database's driver, loaded when its database is used and not before. */
export async function driver<M>(name: string): Promise<M> {
  try {
    return (await import(name)) as M;
  } catch (error) {
    throw new PodiumError('no-driver', { driver: name }, error);
  }
}
