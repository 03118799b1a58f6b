import type { FieldErrors } from '@regiekamer/shared-server';
import { Confidence, type HeardStance } from '@regiekamer/positions-server';
import type { DiscussionPointInput } from './interaction.inputs.js';

/** What was said on each issue, and the stances that were heard. */
export interface Discussion {
  /** the note by issue */
  points: Map<string, string | null>;
  heard: HeardStance[];
  errors: FieldErrors;
}

/**
 * Reads discussion points as they were sent. An issue comes once, a stakeholder once for each issue, and only who took part
 * can have been heard.
 * @param participantIds who took part
 */
export function readDiscussion(inputs: readonly DiscussionPointInput[], participantIds: readonly string[]): Discussion {
  const participants = new Set(participantIds);
  const discussion: Discussion = { points: new Map(), heard: [], errors: {} };
  inputs.forEach(({ issueId, note, stances }, at) => {
    const path = `discussionPoints.${at}`;
    if (discussion.points.has(issueId)) discussion.errors[`${path}.issueId`] = 'validation.notUnique';
    discussion.points.set(issueId, note || null);
    const seen = new Set<string>();
    stances?.forEach(({ stakeholderId, stance, confidence }, index) => {
      const errorPath = `${path}.stances.${index}.stakeholderId`;
      if (!participants.has(stakeholderId)) discussion.errors[errorPath] = 'interactions.notAParticipant';
      else if (seen.has(stakeholderId)) discussion.errors[errorPath] = 'validation.notUnique';
      seen.add(stakeholderId);
      discussion.heard.push({ issueId, stakeholderId, stance, confidence: confidence ?? Confidence.STATED });
    });
  });
  return discussion;
}
