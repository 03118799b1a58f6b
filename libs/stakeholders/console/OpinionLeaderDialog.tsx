import { SelectInput, TextInput, required, useTranslate } from 'react-admin';
import { Button } from '@mui/material';
import { TagsInput, useRun, type OpinionLeaderProfileInput } from '@regiekamer/shared-console';
import { SetOpinionLeaderProfileDocument } from './dialogs.generated.js';
import { FormDialog } from './FormDialog.js';

const reaches = [1, 2, 3, 4, 5].map((reach) => ({ id: reach, name: `stakeholders.reach.${reach}` }));

/** What makes somebody an opinion leader: how far they are heard, where, and on what. */
export function OpinionLeaderDialog({
  stakeholderId,
  profile,
  onClose,
}: {
  stakeholderId: string;
  profile: OpinionLeaderProfileInput | null;
  onClose: () => void;
}) {
  const translate = useTranslate();
  const { run, running } = useRun(SetOpinionLeaderProfileDocument, {
    success: 'stakeholders.opinion_leader.removed',
    onSuccess: onClose,
  });
  return (
    <FormDialog
      title="stakeholders.opinion_leader.title"
      resource="opinion-leaders"
      document={SetOpinionLeaderProfileDocument}
      values={profile ?? { reach: 3, channels: [], topics: [] }}
      variables={({ reach, channels, topics, note }: OpinionLeaderProfileInput) => ({
        stakeholderId,
        input: { reach: Number(reach), channels, topics, note: note ?? null },
      })}
      success="stakeholders.opinion_leader.saved"
      onClose={onClose}
      actions={
        profile ? (
          <Button color="error" disabled={running} onClick={() => void run({ stakeholderId, input: null })}>
            {translate('stakeholders.opinion_leader.remove')}
          </Button>
        ) : null
      }
    >
      <SelectInput source="reach" choices={reaches} validate={required()} helperText={false} />
      <TagsInput source="channels" helperText="stakeholders.opinion_leader.channels_help" />
      <TagsInput source="topics" helperText="stakeholders.opinion_leader.topics_help" />
      <TextInput source="note" multiline minRows={2} helperText={false} />
    </FormDialog>
  );
}
