import { memo } from 'react';
import { Link, useCreatePath, useTranslate } from 'react-admin';
import { enumValues, StanceChip, useFormat } from '@regiekamer/shared-console';
import { SortableTable, type Column } from './SortableTable.js';
import type { Mark } from './force-field.js';

/** The force field in words and numbers. Three hundred rows are not written anew because somebody is pointed at. */
export const ForceFieldTable = memo(function ForceFieldTable({ marks, title }: { marks: readonly Mark[]; title: string }) {
  const translate = useTranslate();
  const format = useFormat();
  const createPath = useCreatePath();
  const field = (name: string) => translate(`resources.positions.fields.${name}`);
  const level = (value: number | null) => value ?? translate('forceField.unknown');
  const columns: Column<Mark>[] = [
    {
      name: 'name',
      label: translate('forceField.who'),
      value: ({ position }) => position.stakeholder.sortName,
      show: ({ id, position }) => (
        <Link underline="always" to={createPath({ resource: position.stakeholder.kind === 'PERSON' ? 'people' : 'organisations', type: 'show', id })}>
          {position.stakeholder.displayName}
        </Link>
      ),
    },
    {
      name: 'stance',
      label: field('stance'),
      value: ({ position }) => enumValues.Stance.indexOf(position.stance),
      show: ({ position }) => <StanceChip stance={position.stance} />,
    },
    {
      name: 'confidence',
      label: field('confidence'),
      value: ({ position }) => enumValues.Confidence.indexOf(position.confidence),
      show: ({ position }) => translate(`enums.Confidence.${position.confidence}`),
    },
    { name: 'power', label: translate('forceField.power'), value: ({ power }) => power, show: ({ power }) => level(power), numeric: true },
    { name: 'interest', label: field('interest'), value: ({ interest }) => interest, show: ({ interest }) => level(interest), numeric: true },
    {
      name: 'strategy',
      label: field('strategy'),
      value: ({ position }) => (position.strategy ? enumValues.EngagementStrategy.indexOf(position.strategy) : null),
      show: ({ position }) => (position.strategy ? translate(`enums.EngagementStrategy.${position.strategy}`) : translate('forceField.unknown')),
    },
    { name: 'assessedAt', label: field('assessedAt'), value: ({ position }) => position.assessedAt, show: ({ position }) => format.date(position.assessedAt) },
    {
      name: 'lastInteractionAt',
      label: translate('forceField.last_contact'),
      value: ({ position }) => position.lastInteractionAt,
      show: ({ position }) => (position.lastInteractionAt ? format.date(position.lastInteractionAt) : translate('time.none')),
    },
  ];
  return <SortableTable caption={title} columns={columns} rows={marks} keyOf={({ id }) => id} initial={{ column: 'power', descending: true }} />;
});
