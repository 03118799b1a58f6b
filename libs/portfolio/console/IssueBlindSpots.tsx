import { useRecordContext } from 'ra-core';
import { BlindSpots } from './BlindSpots.js';

/** On the record of an issue. */
export default function IssueBlindSpots() {
  const id = useRecordContext()?.id;
  return id === undefined ? null : <BlindSpots issueId={String(id)} />;
}
