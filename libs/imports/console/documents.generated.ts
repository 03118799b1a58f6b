/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '@regiekamer/shared-console';

import type { TypedDocument } from '@regiekamer/shared-console';
export type ImportRecordFragment = { id: string, fileName: string, format: Schema.ImportFormat, status: Schema.ImportStatus, columns: Array<string>, keyColumn: string | null, rowCount: number, changeCount: number, error: string | null, work: Schema.ImportWork | null, progress: number, uploadedAt: string, checkedAt: string | null, appliedAt: string | null, undoneAt: string | null, rowsKeptUntil: string | null, rowsRemovedAt: string | null, suggestedMapping: Array<{ column: string, field: string }>, mapping: Array<{ column: string, field: string }>, counts: Array<{ status: Schema.ImportRowStatus, count: number }>, problemCounts: Array<{ problem: string, count: number }>, uploadedBy: { id: string, name: string }, appliedBy: { id: string, name: string } | null, undoneBy: { id: string, name: string } | null };

export type ImportsQueryVariables = Exact<{
  paging?: Schema.Paging | null | undefined;
}>;


export type ImportsQuery = { imports: { totalCount: number, items: Array<{ id: string, fileName: string, format: Schema.ImportFormat, status: Schema.ImportStatus, rowCount: number, work: Schema.ImportWork | null, progress: number, uploadedAt: string, uploadedBy: { id: string, name: string }, counts: Array<{ status: Schema.ImportRowStatus, count: number }> }> } };

export type ImportQueryVariables = Exact<{
  id: string;
}>;


export type ImportQuery = { importFields: Array<string>, import: { id: string, fileName: string, format: Schema.ImportFormat, status: Schema.ImportStatus, columns: Array<string>, keyColumn: string | null, rowCount: number, changeCount: number, error: string | null, work: Schema.ImportWork | null, progress: number, uploadedAt: string, checkedAt: string | null, appliedAt: string | null, undoneAt: string | null, rowsKeptUntil: string | null, rowsRemovedAt: string | null, samples: Array<{ column: string, values: Array<string> }>, leftovers: Array<{ reason: string, fields: Array<string>, stakeholder:
        | { id: string, kind: Schema.StakeholderKind, displayName: string }
        | { id: string, kind: Schema.StakeholderKind, displayName: string }
       | null }>, suggestedMapping: Array<{ column: string, field: string }>, mapping: Array<{ column: string, field: string }>, counts: Array<{ status: Schema.ImportRowStatus, count: number }>, problemCounts: Array<{ problem: string, count: number }>, uploadedBy: { id: string, name: string }, appliedBy: { id: string, name: string } | null, undoneBy: { id: string, name: string } | null } | null };

export type ImportRowsQueryVariables = Exact<{
  id: string;
  status?: Schema.ImportRowStatus | null | undefined;
  problem?: string | null | undefined;
  changesOnly?: boolean | null | undefined;
  paging?: Schema.Paging | null | undefined;
}>;


export type ImportRowsQuery = { import: { id: string, rows: { totalCount: number, items: Array<{ number: number, status: Schema.ImportRowStatus, problems: Array<string>, values: Array<string | null>, match:
          | { id: string, kind: Schema.StakeholderKind, displayName: string }
          | { id: string, kind: Schema.StakeholderKind, displayName: string }
         | null, candidates: Array<
          | { id: string, kind: Schema.StakeholderKind, displayName: string }
          | { id: string, kind: Schema.StakeholderKind, displayName: string }
        >, differences: Array<{ field: string, record: string | null, file: string | null, outcome: Schema.ImportOutcome }> }> } } | null };

export type CheckImportMutationVariables = Exact<{
  id: string;
  mapping: Array<Schema.ColumnMappingInput> | Schema.ColumnMappingInput;
  keyColumn?: string | null | undefined;
}>;


export type CheckImportMutation = { checkImport: { id: string, fileName: string, format: Schema.ImportFormat, status: Schema.ImportStatus, columns: Array<string>, keyColumn: string | null, rowCount: number, changeCount: number, error: string | null, work: Schema.ImportWork | null, progress: number, uploadedAt: string, checkedAt: string | null, appliedAt: string | null, undoneAt: string | null, rowsKeptUntil: string | null, rowsRemovedAt: string | null, suggestedMapping: Array<{ column: string, field: string }>, mapping: Array<{ column: string, field: string }>, counts: Array<{ status: Schema.ImportRowStatus, count: number }>, problemCounts: Array<{ problem: string, count: number }>, uploadedBy: { id: string, name: string }, appliedBy: { id: string, name: string } | null, undoneBy: { id: string, name: string } | null } };

export type ApplyImportMutationVariables = Exact<{
  id: string;
}>;


export type ApplyImportMutation = { applyImport: { id: string, fileName: string, format: Schema.ImportFormat, status: Schema.ImportStatus, columns: Array<string>, keyColumn: string | null, rowCount: number, changeCount: number, error: string | null, work: Schema.ImportWork | null, progress: number, uploadedAt: string, checkedAt: string | null, appliedAt: string | null, undoneAt: string | null, rowsKeptUntil: string | null, rowsRemovedAt: string | null, suggestedMapping: Array<{ column: string, field: string }>, mapping: Array<{ column: string, field: string }>, counts: Array<{ status: Schema.ImportRowStatus, count: number }>, problemCounts: Array<{ problem: string, count: number }>, uploadedBy: { id: string, name: string }, appliedBy: { id: string, name: string } | null, undoneBy: { id: string, name: string } | null } };

export type UndoImportMutationVariables = Exact<{
  id: string;
}>;


export type UndoImportMutation = { undoImport: { id: string, fileName: string, format: Schema.ImportFormat, status: Schema.ImportStatus, columns: Array<string>, keyColumn: string | null, rowCount: number, changeCount: number, error: string | null, work: Schema.ImportWork | null, progress: number, uploadedAt: string, checkedAt: string | null, appliedAt: string | null, undoneAt: string | null, rowsKeptUntil: string | null, rowsRemovedAt: string | null, suggestedMapping: Array<{ column: string, field: string }>, mapping: Array<{ column: string, field: string }>, counts: Array<{ status: Schema.ImportRowStatus, count: number }>, problemCounts: Array<{ problem: string, count: number }>, uploadedBy: { id: string, name: string }, appliedBy: { id: string, name: string } | null, undoneBy: { id: string, name: string } | null } };

export type CancelImportMutationVariables = Exact<{
  id: string;
}>;


export type CancelImportMutation = { cancelImport: { id: string, fileName: string, format: Schema.ImportFormat, status: Schema.ImportStatus, columns: Array<string>, keyColumn: string | null, rowCount: number, changeCount: number, error: string | null, work: Schema.ImportWork | null, progress: number, uploadedAt: string, checkedAt: string | null, appliedAt: string | null, undoneAt: string | null, rowsKeptUntil: string | null, rowsRemovedAt: string | null, suggestedMapping: Array<{ column: string, field: string }>, mapping: Array<{ column: string, field: string }>, counts: Array<{ status: Schema.ImportRowStatus, count: number }>, problemCounts: Array<{ problem: string, count: number }>, uploadedBy: { id: string, name: string }, appliedBy: { id: string, name: string } | null, undoneBy: { id: string, name: string } | null } };

export const ImportsDocument =
  "query Imports($paging:Paging){imports(paging:$paging){totalCount items{id fileName format status rowCount work progress uploadedAt uploadedBy{id name}counts{status count}}}}" as TypedDocument<ImportsQuery, ImportsQueryVariables>;

export const ImportDocument =
  "query Import($id:ID!){importFields import(id:$id){...ImportRecord samples{column values}leftovers{reason fields stakeholder{id kind displayName}}}}fragment ImportRecord on Import{id fileName format status columns suggestedMapping{column field}mapping{column field}keyColumn rowCount changeCount counts{status count}problemCounts{problem count}error work progress uploadedAt uploadedBy{id name}checkedAt appliedAt appliedBy{id name}undoneAt undoneBy{id name}rowsKeptUntil rowsRemovedAt}" as TypedDocument<ImportQuery, ImportQueryVariables>;

export const ImportRowsDocument =
  "query ImportRows($id:ID!$status:ImportRowStatus$problem:String$changesOnly:Boolean$paging:Paging){import(id:$id){id rows(status:$status problem:$problem changesOnly:$changesOnly paging:$paging){totalCount items{number status problems values match{id kind displayName}candidates{id kind displayName}differences{field record file outcome}}}}}" as TypedDocument<ImportRowsQuery, ImportRowsQueryVariables>;

export const CheckImportDocument =
  "mutation CheckImport($id:ID!$mapping:[ColumnMappingInput!]!$keyColumn:String){checkImport(id:$id mapping:$mapping keyColumn:$keyColumn){...ImportRecord}}fragment ImportRecord on Import{id fileName format status columns suggestedMapping{column field}mapping{column field}keyColumn rowCount changeCount counts{status count}problemCounts{problem count}error work progress uploadedAt uploadedBy{id name}checkedAt appliedAt appliedBy{id name}undoneAt undoneBy{id name}rowsKeptUntil rowsRemovedAt}" as TypedDocument<CheckImportMutation, CheckImportMutationVariables>;

export const ApplyImportDocument =
  "mutation ApplyImport($id:ID!){applyImport(id:$id){...ImportRecord}}fragment ImportRecord on Import{id fileName format status columns suggestedMapping{column field}mapping{column field}keyColumn rowCount changeCount counts{status count}problemCounts{problem count}error work progress uploadedAt uploadedBy{id name}checkedAt appliedAt appliedBy{id name}undoneAt undoneBy{id name}rowsKeptUntil rowsRemovedAt}" as TypedDocument<ApplyImportMutation, ApplyImportMutationVariables>;

export const UndoImportDocument =
  "mutation UndoImport($id:ID!){undoImport(id:$id){...ImportRecord}}fragment ImportRecord on Import{id fileName format status columns suggestedMapping{column field}mapping{column field}keyColumn rowCount changeCount counts{status count}problemCounts{problem count}error work progress uploadedAt uploadedBy{id name}checkedAt appliedAt appliedBy{id name}undoneAt undoneBy{id name}rowsKeptUntil rowsRemovedAt}" as TypedDocument<UndoImportMutation, UndoImportMutationVariables>;

export const CancelImportDocument =
  "mutation CancelImport($id:ID!){cancelImport(id:$id){...ImportRecord}}fragment ImportRecord on Import{id fileName format status columns suggestedMapping{column field}mapping{column field}keyColumn rowCount changeCount counts{status count}problemCounts{problem count}error work progress uploadedAt uploadedBy{id name}checkedAt appliedAt appliedBy{id name}undoneAt undoneBy{id name}rowsKeptUntil rowsRemovedAt}" as TypedDocument<CancelImportMutation, CancelImportMutationVariables>;
