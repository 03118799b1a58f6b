import { type ReactNode } from 'react';
import { BooleanInput, maxLength, required, TextInput, useRecordContext, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { Alert, Box, Card, CardContent, Typography } from '@mui/material';
import {
  DateInput,
  EnumInput,
  PurposeInput,
  StakeholderInput,
  today,
  useDescribedLabel,
  type Channel,
  type LegalBasis,
} from '@regiekamer/shared-console';
import { CriteriaBuilder } from './CriteriaBuilder.js';
import { nobodyAsked, type Group } from './criteria-tree.js';
import { LivePreview } from './LivePreview.js';
import { useWords } from './names.js';
import type { ContactListValues } from './verbs.js';
import { sentence } from './sentence.js';

/** A year from now: long enough to use a list, short enough to notice that it is no longer right. */
export function inAYear(now = new Date()): string {
  return today(new Date(now.getFullYear() + 1, now.getMonth(), now.getDate()));
}

/** What a list is for, whom it takes, and beside it whom that comes down to. */
export function ContactListForm({ isNew = false }: { isNew?: boolean }) {
  return (
    <Box
      sx={{
        display: 'grid',
        width: '100%',
        gap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 300px' },
        alignItems: 'start',
      }}
    >
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2, minWidth: 0 }}>
        <Section title="lists.form.aim">
          <TextInput source="name" validate={[required(), maxLength(200)]} autoComplete="off" autoFocus={isNew} helperText="lists.form.name_help" />
          {isNew ? (
            <Columns>
              <PurposeInput source="purpose" validate={required()} helperText="lists.form.purpose_help" />
              <EnumInput source="channel" enum="Channel" validate={required()} helperText={false} />
            </Columns>
          ) : (
            <FixedAim />
          )}
          <Basis />
          <Columns>
            <DateInput source="reviewOn" validate={required()} helperText="lists.form.review_help" />
            <BooleanInput source="shared" helperText="lists.form.shared_help" />
          </Columns>
        </Section>
        <Section title="lists.builder.title" intro="lists.builder.intro">
          <CriteriaBuilder source="criteria" />
          <ReadBack />
        </Section>
        <Section title="lists.form.by_hand" intro="lists.form.by_hand_help">
          <StakeholderInput source="includeIds" multiple validate={inBothLists} helperText="lists.form.include_help" />
          <StakeholderInput source="excludeIds" multiple helperText="lists.form.exclude_help" />
        </Section>
      </Box>
      <Box sx={{ position: { lg: 'sticky' }, top: { lg: 64 }, minWidth: 0 }}>
        <LivePreview />
      </Box>
    </Box>
  );
}

const inBothLists = (included: string[] | null, { excludeIds }: { excludeIds?: string[] | null }): string | undefined =>
  included?.some((id) => excludeIds?.includes(id)) ? 'lists.form.in_both' : undefined;

export function Section({ title, intro, children }: { title: string; intro?: string; children: ReactNode }) {
  const translate = useTranslate();
  return (
    <Card component="section" aria-label={translate(title)} sx={{ minWidth: 0, overflow: 'visible' }}>
      <CardContent>
        <Typography component="h2" variant="h6">
          {translate(title)}
        </Typography>
        {intro ? (
          <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5, maxWidth: '75ch' }}>
            {translate(intro)}
          </Typography>
        ) : null}
        {children}
      </CardContent>
    </Card>
  );
}

const Columns = ({ children }: { children: ReactNode }) => (
  <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '1fr 1fr' }, columnGap: 2 }}>{children}</Box>
);

/** What somebody agreed to is bound to the purpose and the channel, so these stay what they were. */
function FixedAim() {
  const translate = useTranslate();
  const label = useDescribedLabel();
  const record = useRecordContext<ContactListValues>();
  if (!record) return null;
  return (
    <Typography variant="body2" sx={{ my: 1 }}>
      {translate('lists.form.fixed', { purpose: label(record.purposeLabel), channel: translate(`enums.Channel.${record.channel}`) })}
    </Typography>
  );
}

/** The ground to reach people on, with what it asks of whoever takes it. */
function Basis() {
  const translate = useTranslate();
  const basis = useWatch({ name: 'basis' }) as LegalBasis | null | undefined;
  const channel = useWatch({ name: 'channel' }) as Channel | null | undefined;
  return (
    <>
      <EnumInput source="basis" enum="LegalBasis" validate={required()} helperText={false} />
      <Box aria-live="polite">
        {basis ? (
          <Alert severity="info" icon={false} sx={{ mb: 1 }}>
            {translate(`lists.basis.${basis}`)}
          </Alert>
        ) : null}
        {channel === 'EMAIL' && basis && basis !== 'CONSENT' ? (
          <Alert severity="warning" sx={{ mb: 1 }}>
            {translate('lists.basis.bulk_mail')}
          </Alert>
        ) : null}
      </Box>
      {basis === 'LEGITIMATE_INTEREST' ? (
        <TextInput source="basisNote" multiline minRows={4} validate={[required(), maxLength(10_000)]} helperText="lists.form.balance_help" />
      ) : null}
    </>
  );
}

/** The conditions as a sentence, to hear whether they say what was meant. */
function ReadBack() {
  const translate = useTranslate();
  const tree = (useWatch({ name: 'criteria' }) as Group | undefined) ?? nobodyAsked();
  const words = useWords(tree);
  return (
    <Box
      component="output"
      aria-live="polite"
      sx={{ display: 'block', mt: 2, pl: 2, borderLeft: 4, borderColor: 'primary.main' }}
    >
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('lists.builder.sentence')}
      </Typography>
      <Typography sx={{ overflowWrap: 'anywhere' }}>{sentence(tree, words)}</Typography>
    </Box>
  );
}
