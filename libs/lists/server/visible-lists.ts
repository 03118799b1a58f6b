import { Resource, type Viewer } from '@regiekamer/identity-server';
import type { Bind } from '@regiekamer/shared-server';

/**
 * SQL condition: whether the viewer may read a contact list. One that is not shared exists for its owner alone.
 * @param alias of the table contact_list, or of another that tells whose (`ownerColumn`) and whether it is shared
 */
export function visibleLists(viewer: Viewer, bind: Bind, alias: string, ownerColumn = 'owner_id'): string {
  if (!viewer.may(Resource.CONTACT_LISTS, 'read')) return 'false';
  return `(${alias}.shared or ${alias}.${ownerColumn} = ${bind(viewer.id)}::uuid)`;
}
