import type { AuthProvider } from 'ra-core';
import { ApiError, run } from './client.js';
import { SignInDocument, SignOutDocument, ViewerDocument, type ViewerQuery } from './documents.generated.js';
import type { ResourceDescription } from './resource.js';
import { enumValues, type Resource } from './schema.generated.js';

export type Viewer = NonNullable<ViewerQuery['viewer']>;

const reading = new Set(['list', 'show', 'read', 'export']);

const isRight = (name: string): name is Resource => (enumValues.Resource as readonly string[]).includes(name);

/**
 * Who is signed in and what they may see. `canAccess` takes a resource's name ('people') or a right's ('IMPORTS');
 * it mirrors the server's rules so that nobody is shown a door that is locked, the server alone decides.
 */
export function buildAuthProvider(resources: readonly ResourceDescription[]): AuthProvider & {
  viewer(): Promise<Viewer | null>;
} {
  const rightOf = new Map(resources.map(({ name, access }) => [name, access]));
  let asked: Promise<ViewerQuery> | undefined;

  const ask = (): Promise<ViewerQuery> => {
    asked ??= run(ViewerDocument, {}, { waitForSession: false }).catch((error: unknown) => {
      asked = undefined; // an unanswered question may be asked again
      throw error;
    });
    return asked;
  };

  return {
    viewer: async () => (await ask()).viewer,

    async login({ email, password }: { email: string; password: string }) {
      await run(SignInDocument, { email, password }, { waitForSession: false });
      asked = undefined;
    },

    async logout() {
      const wasSignedIn = asked !== undefined;
      asked = undefined;
      if (!wasSignedIn) return;
      try {
        await run(SignOutDocument, {}, { waitForSession: false });
      } catch (error) {
        // A session that is already gone is as signed out as it gets; anything else must be told.
        if (!(error instanceof ApiError) || error.code !== 'UNAUTHENTICATED') throw error;
      }
    },

    async checkAuth() {
      const { viewer } = await ask();
      if (!viewer) {
        asked = undefined;
        // react-admin would tell people that they must sign in, on the page that says so
        throw Object.assign(new Error('errors.UNAUTHENTICATED'), { message: false });
      }
    },

    async checkError(error: unknown) {
      if (error instanceof ApiError && error.code === 'UNAUTHENTICATED') {
        asked = undefined;
        return Promise.reject(error);
      }
    },

    async getIdentity() {
      const { viewer } = await ask();
      if (!viewer) throw new ApiError('UNAUTHENTICATED');
      return { ...viewer, fullName: viewer.name };
    },

    async canAccess({ resource, action }) {
      const right = rightOf.get(resource) ?? (isRight(resource) ? resource : undefined);
      if (!right) throw new Error(`canAccess: '${resource}' is neither a resource nor a right.`);
      const { viewerRights } = await ask();
      const granted = viewerRights.find((candidate) => candidate.resource === right);
      return granted ? (reading.has(action) ? granted.read : granted.write) : false;
    },
  };
}
