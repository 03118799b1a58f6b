import type { nl } from './nl.js';

export const en: typeof nl = {
  today: {
    title: 'Today',
    promises: 'Commitments',
    promised: 'Promised by us',
    received: 'Promised to us',
    no_promises: 'No open commitments. What you promise in an interaction stands here until it is fulfilled.',
    more: '%{smart_count} more |||| %{smart_count} more',
    all_promises: 'All commitments',
    attention: 'My issues that need attention',
    all_well: 'All your issues are doing well.',
    no_issues: 'You are regisseur of no issue.',
    all_issues: 'All issues',
    top: 'Issues with the highest priority',
    no_top: 'There are no issues yet.',
    priority: 'priority %{score}',
    latest: 'My latest interactions',
    no_latest: 'You have not logged anything yet.',
    all_latest: 'All interactions',
    settings: 'Settings',
    nothing: 'There is nothing here that you may see now.',
    health: {
      silence: 'no contact for %{days} days; every %{expected} days is usual at this stage',
      keyStakeholders: '%{met} of %{total} key stakeholders were spoken to lately',
      overdueCommitments: '%{smart_count} commitment is overdue |||| %{smart_count} commitments are overdue',
      unchanged: 'not updated for %{days} days',
    },
  },
  portfolio: {
    title: 'Portfolio',
    blind: {
      title: 'Blind spots',
      none: 'All influential stakeholders on your issues were spoken to lately.',
      none_on_issue: 'All influential stakeholders were spoken to lately.',
      log: 'Log contact',
      log_with: 'Log contact with %{name}',
      weight: 'weighs %{score} of 100',
      influence: 'influence %{power} of 5',
      stage: 'the issue is at stage %{stage}',
      silence: 'no contact for %{smart_count} day |||| no contact for %{smart_count} days',
      never: 'no contact ever',
    },
  },
  forceField: {
    panel: 'Maps',
    open: 'Force field',
  },
  network: {
    open: 'Network',
  },
  warmPaths: {
    title: 'Who knows them?',
  },
};
