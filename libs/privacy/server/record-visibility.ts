import { Injectable } from '@nestjs/common';
import { Viewer } from '@regiekamer/identity-server';
import { visibleCommitments, visibleInteractions } from '@regiekamer/interactions-server';
import { visibleLists } from '@regiekamer/lists-server';
import type { Bind } from '@regiekamer/shared-server';

/** What a colleague asked another in confidence is theirs alone. */
const visibleQuestions = (viewer: Viewer, bind: Bind, alias: string): string => `${alias}.asked_by = ${bind(viewer.id)}::uuid`;

/** The kinds of records that not everybody at the desk may read; who may, their own domain says. */
const guarded = {
  INTERACTION: { table: 'interaction', visible: visibleInteractions },
  COMMITMENT: { table: 'commitment', visible: visibleCommitments },
  CONTACT_LIST: { table: 'contact_list', visible: visibleLists },
  COLLEAGUE_QUESTION: { table: 'colleague_question', visible: visibleQuestions },
} as const;
export type GuardedType = keyof typeof guarded;
const guardedTypes = Object.keys(guarded) as GuardedType[];

/** Copies of rows of many kinds, kept to undo with: nobody reads them, and erasing goes through them by itself. */
const unread = ['MERGE', 'IMPORT'];

/** What the handler of a request may read of what the database holds about somebody. */
@Injectable()
export class RecordVisibility {
  constructor(private readonly viewer: Viewer) {}

  /**
   * SQL condition: whether the viewer may read this record themselves.
   * @param type of the record
   * @param id an expression
   */
  own(type: GuardedType, id: string, bind: Bind): string {
    const { table, visible } = guarded[type];
    return `exists (select from ${table} g where g.id = ${id} and ${visible(this.viewer, bind, 'g')})`;
  }

  /** SQL condition: they may, or a colleague who may gave it for this request. */
  released(type: GuardedType, id: string, requestId: string, bind: Bind): string {
    return `(${this.own(type, id, bind)} or exists (select from data_subject_part p
      where p.request_id = ${bind(requestId)}::uuid and p.record_type = '${type}' and p.record_id = ${id} and p.released))`;
  }

  /**
   * The same for records of any kind, told by an expression.
   * @param type an expression
   */
  anyReleased(type: string, id: string, requestId: string, bind: Bind): string {
    return `case ${type} ${guardedTypes.map((one) => `when '${one}' then ${this.released(one, id, requestId, bind)}`).join(' ')}
      else ${type} <> all ('{${unread.join()}}') end`;
  }
}
