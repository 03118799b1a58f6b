import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The beginnings of what is searched, in order. */
export class SearchStart1764000020000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    // not the whole: a text may be longer than what an index holds
    await queryRunner.query(`create index search_document_start on search_document (left(folded, 200) text_pattern_ops);`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop index search_document_start;`);
  }
}
