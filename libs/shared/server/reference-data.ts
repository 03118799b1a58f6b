import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsNotEmpty, Matches, MaxLength } from 'class-validator';
import { Column, type EntityTarget, PrimaryColumn } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Database } from './database.js';
import { sqlState } from './database.js';
import { BadInput, NotFound } from './errors.js';
import { MayBeLeftOut, Trimmed } from './input-decorators.js';
import { definedOnly } from './values.js';

/**
 * A row of one of the field's own lists (categories, interaction types, purposes). Rows are switched off, never deleted,
 * and keep their code for ever, since records and exports name them by it.
 */
@ObjectType({ isAbstract: true })
export abstract class ReferenceItem {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field()
  @Column('text')
  code!: string;

  @Field()
  @Column('text')
  labelNl!: string;

  @Field()
  @Column('text')
  labelEn!: string;

  @Field()
  @Column('boolean')
  active!: boolean;
}

@InputType()
export class ReferenceItemInput {
  @Field({ description: 'stable: small letters, digits and underscores' })
  @Matches(/^[a-z][a-z0-9_]{1,60}$/)
  code!: string;

  @Field()
  @Trimmed()
  @IsNotEmpty()
  @MaxLength(200)
  labelNl!: string;

  @Field()
  @Trimmed()
  @IsNotEmpty()
  @MaxLength(200)
  labelEn!: string;
}

@InputType()
export class UpdateReferenceItemInput {
  @Field(() => String, { nullable: true })
  @MayBeLeftOut()
  @Trimmed()
  @MaxLength(200)
  @IsNotEmpty()
  labelNl?: string;

  @Field(() => String, { nullable: true })
  @MayBeLeftOut()
  @Trimmed()
  @MaxLength(200)
  @IsNotEmpty()
  labelEn?: string;

  @Field(() => Boolean, { nullable: true })
  @MayBeLeftOut()
  @IsBoolean()
  active?: boolean;
}

/** One list of reference items, all of them: those switched off still name what was recorded with them. */
export class ReferenceList<T extends ReferenceItem> {
  /** @param entity the table of the list */
  constructor(
    protected readonly database: Database,
    private readonly entity: EntityTarget<T>,
  ) {}

  all(): Promise<T[]> {
    return this.read('true order by lower(r.label_nl), r.id');
  }

  /** The items of these ids, by id: what a batch loader asks for. */
  async byIds(ids: readonly string[]): Promise<Map<string, T>> {
    const items = await this.read('r.id = any($1::uuid[])', [ids]);
    return new Map(items.map((item) => [item.id, item]));
  }

  /**
   * The item with this code, which must still be in use.
   * @param path where the input names it
   * @throws BadInput
   */
  async requireActive(code: string, path: string): Promise<T> {
    const [item] = await this.read('r.code = $1 and r.active', [code]);
    if (!item) throw new BadInput({ [path]: 'validation.unknown' });
    return item;
  }

  /** @throws BadInput where the code is or was in use */
  async create(input: ReferenceItemInput): Promise<T> {
    const item = { ...input, id: uuid(), active: true };
    try {
      await this.database.manager.createQueryBuilder().insert().into(this.entity).values(item as never).execute();
    } catch (error) {
      if (sqlState(error) === '23505') throw new BadInput({ code: 'validation.notUnique' });
      throw error;
    }
    return this.reload(item.id);
  }

  /** @throws NotFound */
  async update(id: string, input: UpdateReferenceItemInput): Promise<T> {
    const changes = definedOnly(input);
    if (Object.keys(changes).length > 0) {
      await this.database.manager.createQueryBuilder().update(this.entity).set(changes as never).where('id = :id', { id }).execute();
    }
    return this.reload(id);
  }

  private async reload(id: string): Promise<T> {
    const item = (await this.byIds([id])).get(id);
    if (!item) throw new NotFound();
    return item;
  }

  private read(condition: string, parameters?: unknown[]): Promise<T[]> {
    const { tableName } = this.database.repository(this.entity).metadata;
    return this.database.records(this.entity, 'r', `from ${tableName} r where ${condition}`, parameters);
  }
}
