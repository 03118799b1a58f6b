import { Injectable } from '@nestjs/common';
import { UsersService } from '@regiekamer/identity-server';
import { BadInput, Database, definedOnly, NotFound, sqlState } from '@regiekamer/shared-server';
import { IsNull, Not } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Theme } from './theme.entity.js';
import type { CreateThemeInput, UpdateThemeInput } from './theme.inputs.js';

@Injectable()
export class ThemesService {
  constructor(
    private readonly database: Database,
    private readonly users: UsersService,
  ) {}

  /** The themes in use, or the archived ones, by name; all of them, since an association has a dozen. */
  list(archived = false): Promise<Theme[]> {
    return this.database
      .repository(Theme)
      .createQueryBuilder('theme')
      .where({ archivedAt: archived ? Not(IsNull()) : IsNull() })
      .orderBy('fold(theme.name)')
      .addOrderBy('theme.id')
      .getMany();
  }

  /** @throws BadInput where another theme has the name, or the regisseur is unknown */
  async create(input: CreateThemeInput): Promise<Theme> {
    await this.requireRegisseur(input.regisseurId);
    const id = uuid();
    await nameTaken(() => this.database.repository(Theme).insert({ ...input, id }));
    return this.read(id);
  }

  /** @throws NotFound, Conflict, BadInput as for create */
  async update(id: string, version: number, input: UpdateThemeInput): Promise<Theme> {
    const { regisseurId } = await this.read(id);
    // a regisseur who has left since may stay until another is named
    if (input.regisseurId !== regisseurId) await this.requireRegisseur(input.regisseurId);
    await nameTaken(() => this.database.updateVersion(Theme, id, version, definedOnly(input)));
    return this.read(id);
  }

  /** Takes a theme out of use; issues keep it. Archiving twice changes nothing. */
  async archive(id: string): Promise<Theme> {
    await this.database.query(
      `update theme set archived_at = now(), updated_at = now(), version = version + 1 where id = $1 and archived_at is null`,
      [id],
    );
    return this.read(id);
  }

  /** @throws BadInput where another theme took the name in the meantime */
  async restore(id: string): Promise<Theme> {
    await nameTaken(() =>
      this.database.query(
        `update theme set archived_at = null, updated_at = now(), version = version + 1 where id = $1 and archived_at is not null`,
        [id],
      ),
    );
    return this.read(id);
  }

  /**
   * The themes of these ids must exist and be in use.
   * @param ids by the input path that names them
   * @throws BadInput
   */
  async requireActive(ids: Record<string, string>): Promise<void> {
    const wanted = Object.entries(ids);
    if (wanted.length === 0) return;
    const found = await this.database.query<{ id: string }>(
      `select id from theme where id = any($1::uuid[]) and archived_at is null`,
      [wanted.map(([, id]) => id)],
    );
    const known = new Set(found.map(({ id }) => id));
    const unknown = wanted.filter(([, id]) => !known.has(id.toLowerCase()));
    if (unknown.length > 0) throw new BadInput(Object.fromEntries(unknown.map(([path]) => [path, 'validation.unknown'])));
  }

  private async requireRegisseur(regisseurId: string | null | undefined): Promise<void> {
    if (regisseurId) await this.users.requireActive({ regisseurId });
  }

  private async read(id: string): Promise<Theme> {
    const theme = await this.database.repository(Theme).findOneBy({ id });
    if (!theme) throw new NotFound();
    return theme;
  }
}

async function nameTaken(write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (sqlState(error) === '23505') throw new BadInput({ name: 'validation.notUnique' });
    throw error;
  }
}
