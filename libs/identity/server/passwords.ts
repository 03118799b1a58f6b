import { hash, verify } from '@node-rs/argon2';

/** argon2id with OWASP's parameters: 19 MiB, two passes, one lane. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, parameters);

let decoy: Promise<string> | undefined;

/**
 * Whether the password fits. Without a hash (an unknown account) the same work is done and false answered, so that the
 * time tells nobody which accounts exist.
 */
export async function passwordFits(passwordHash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody signs in with this');
  const fits = await verify(passwordHash ?? (await decoy), password);
  return passwordHash !== null && fits;
}
