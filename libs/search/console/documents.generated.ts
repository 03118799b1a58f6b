/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '@regiekamer/shared-console';

import type { TypedDocument } from '@regiekamer/shared-console';
export type SearchQueryVariables = Exact<{
  text: string;
  limit: number;
}>;


export type SearchQuery = { search: Array<{ recordType: Schema.RecordType, id: string, title: string, subtitle: string | null }> };

export const SearchDocument =
  "query Search($text:String!$limit:Int!){search(text:$text limit:$limit){recordType id title subtitle}}" as TypedDocument<SearchQuery, SearchQueryVariables>;
