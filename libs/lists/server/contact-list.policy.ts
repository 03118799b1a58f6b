import { Injectable } from '@nestjs/common';
import { Resource, Role, Viewer } from '@regiekamer/identity-server';
import { Forbidden, NotFound } from '@regiekamer/shared-server';
import type { ContactList } from './contact-list.entity.js';
import { ContactListReader } from './contact-list.reader.js';

/** Who may change which list. */
@Injectable()
export class ContactListPolicy {
  constructor(
    private readonly reader: ContactListReader,
    private readonly viewer: Viewer,
  ) {}

  /**
   * The list, which its owner may change, and COMMUNICATIONS where it is shared.
   * @throws NotFound where it does not exist for the viewer, Forbidden where the viewer may only read it
   */
  async requireChange(id: string): Promise<ContactList> {
    const list = await this.reader.byId(id);
    if (!list) throw new NotFound();
    if (!this.mayChange(list)) throw new Forbidden();
    return list;
  }

  /** Of a list that the viewer may read. */
  mayChange({ ownerId }: ContactList): boolean {
    if (!this.viewer.may(Resource.CONTACT_LISTS, 'write')) return false;
    return ownerId === this.viewer.id || this.viewer.has(Role.COMMUNICATIONS);
  }
}
