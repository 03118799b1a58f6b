import { Injectable } from '@nestjs/common';
import type { RecordType } from './change.entity.js';

/** Which of these records the viewer may read. */
type Readable = (ids: readonly string[]) => Promise<ReadonlySet<string>>;

/** How much of a record's history the viewer reads: all of it, or only that it changed, by whom and in which fields. */
export type Reach = 'contents' | 'outline';

/** Who may read the records whose history is kept here: each domain answers for its own. */
@Injectable()
export class RecordAccess {
  private readonly domains = new Map<RecordType, { readable: Readable; outlined?: Readable | undefined }>();

  /**
   * Called by a domain's module when it starts; a kind of record that nobody registered has no readable history.
   * @param readable the records that the viewer may read
   * @param outlined of the others, those whose history the viewer may see without its contents
   */
  register(recordType: RecordType, readable: Readable, outlined?: Readable): void {
    if (this.domains.has(recordType)) throw new Error(`Two domains answer for the history of ${recordType}.`);
    this.domains.set(recordType, { readable, outlined });
  }

  /** Null where the record does not exist for the viewer. */
  async reach(recordType: RecordType, id: string): Promise<Reach | null> {
    const domain = this.domains.get(recordType);
    if (!domain) return null;
    if ((await domain.readable([id])).has(id)) return 'contents';
    return (await domain.outlined?.([id]))?.has(id) ? 'outline' : null;
  }
}
