import { Injectable } from '@nestjs/common';
import { Database, ReferenceList, RequestContext } from '@regiekamer/shared-server';
import { Category } from './category.entity.js';

/** The list of stakeholder categories. */
@Injectable()
export class CategoryService extends ReferenceList<Category> {
  constructor(
    database: Database,
    private readonly context: RequestContext,
  ) {
    super(database, Category);
  }

  /** One category, by batch. */
  byId(id: string): Promise<Category | null> {
    return this.context.loader<Category | null>(CategoryService, (ids) => this.byIds(ids), null).load(id);
  }
}
