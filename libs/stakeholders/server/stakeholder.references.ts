import { Injectable } from '@nestjs/common';

/** Two records of one kind that become one. */
export interface RecordsToMerge {
  keptId: string;
  mergedId: string;
}

/** How the rows of one table follow a stakeholder that becomes one with another. */
export interface StakeholderReference {
  /** Has a primary key, by which an undo finds its rows again. */
  table: string;
  /** Its foreign keys to stakeholder. */
  columns: readonly string[];
  /**
   * Columns whose values a stakeholder has once in this table; none, where a stakeholder stands in it once at all. Of two
   * rows that would become the same the kept record's stays and the merged record's goes.
   */
  once?: readonly string[];
  /** Columns that follow from elsewhere: a change of theirs is none, and `settle` makes them true. */
  carried?: readonly string[];
  /** Follows from other tables: an undo may overwrite it whatever stands there now, and `settle` makes it true. */
  derived?: boolean;
  /** Its rows go on pointing at the record that was merged. */
  stays?: boolean;
  /** Before any row moves: puts together what the two have of the same thing, in a number of statements that does not grow. */
  reconcile?(records: RecordsToMerge): Promise<void>;
  /** After rows have moved, or moved back: makes what is derived true again for these records. */
  settle?(ids: readonly string[]): Promise<void>;
}

/**
 * Every foreign key to stakeholder, registered by the domain that owns the table in its onModuleInit. A test reads
 * pg_constraint, and fails on a foreign key that is not here.
 */
@Injectable()
export class StakeholderReferences {
  private readonly references: StakeholderReference[] = [];

  /** @throws Error where the table is registered already */
  register(reference: StakeholderReference): void {
    if (this.references.some(({ table }) => table === reference.table)) throw new Error(`The table ${reference.table} is registered twice.`);
    this.references.push(reference);
  }

  /** In the order of registering: lower domains first. */
  all(): readonly StakeholderReference[] {
    return this.references;
  }
}
