import { useState } from 'react';
import { useNotify, useTranslate } from 'ra-core';
import { Notice, NOTICE_STAYS, useRun } from '@regiekamer/shared-console';
import { MoveIssueDocument, type PortfolioRowFragment } from './portfolio.generated.js';

type Issue = PortfolioRowFragment['issue'];
export type Marks = Pick<Issue, 'impact' | 'urgency'>;

/**
 * Changes an issue's impact or urgency at once, with the way back for ten seconds.
 * @param onRefused asks anew: somebody else changed the issue, or may not have it changed
 */
export function useMoves(onRefused: () => void) {
  const notify = useNotify();
  const translate = useTranslate();
  // An issue stands where it was put until the server tells of a later version.
  const [moved, setMoved] = useState<Readonly<Record<string, Marks & { version: number }>>>({});
  const { run } = useRun(MoveIssueDocument);

  const marksOf = (issue: Issue): Marks => {
    const own = moved[issue.id];
    return own?.version === issue.version ? own : issue;
  };

  const move = async (issue: Issue, to: Marks) => {
    const input = {
      ...(to.impact === issue.impact ? {} : { impact: to.impact }),
      ...(to.urgency === issue.urgency ? {} : { urgency: to.urgency }),
    };
    if (Object.keys(input).length === 0) return;
    setMoved((all) => ({ ...all, [issue.id]: { ...to, version: issue.version } }));
    const done = await run({ id: issue.id, version: issue.version, input });
    if (!done) {
      setMoved(({ [issue.id]: _refused, ...others }) => others);
      onRefused();
      return;
    }
    const { version } = done.updateIssue;
    const undo = async () => {
      const back = await run({ id: issue.id, version, input: { impact: issue.impact, urgency: issue.urgency } });
      if (back) notify('portfolio.move.undone', { type: 'info' });
      else onRefused();
    };
    notify(
      <Notice
        text={translate('portfolio.move.done', { title: issue.title, impact: to.impact, urgency: to.urgency })}
        actions={[{ label: 'ra.action.undo', run: () => void undo() }]}
      />,
      { autoHideDuration: NOTICE_STAYS },
    );
  };
  return { marksOf, move };
}
