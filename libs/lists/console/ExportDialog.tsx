import { CheckboxGroupInput, RadioButtonGroupInput, required, useStore, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { Alert, Typography } from '@mui/material';
import { enumValues, useFormat, type Channel, type ExportColumn, type ExportFormat } from '@regiekamer/shared-console';
import { FormDialog } from '@regiekamer/stakeholders-console';
import { ExportContactListDocument } from './documents.generated.js';
import type { ContactListValues } from './verbs.js';

interface Choice {
  format: ExportFormat;
  columns: ExportColumn[];
}

const formats = enumValues.ExportFormat.map((format) => ({ id: format, name: `enums.ExportFormat.${format}` }));
const columns = enumValues.ExportColumn.map((column) => ({ id: column, name: `enums.ExportColumn.${column}` }));

const reaching: Record<Channel, ExportColumn[]> = { EMAIL: ['EMAIL'], PHONE: ['PHONE'], POST: ['STREET', 'POSTCODE', 'CITY', 'COUNTRY'] };
const usual = (channel: Channel): Choice => ({ format: 'XLSX', columns: ['SALUTATION', 'NAME', 'ORGANISATION', 'FUNCTION', ...reaching[channel]] });

/** Has the browser fetch a file, as a click on a link to it would. */
function download(path: string): void {
  const link = document.createElement('a');
  link.href = path;
  link.download = '';
  document.body.append(link);
  link.click();
  link.remove();
}

/** Which file, with which columns; what was chosen last for this channel is chosen again. The download starts by itself. */
export default function ExportDialog({ list, onClose }: { list: ContactListValues; onClose: () => void }) {
  const translate = useTranslate();
  const format = useFormat();
  const [remembered, remember] = useStore<Choice>(`contactLists.export.${list.channel}`, usual(list.channel));
  return (
    <FormDialog
      title="lists.export.title"
      resource="contactLists"
      document={ExportContactListDocument}
      values={remembered}
      variables={({ format: chosen, columns: wanted }: Choice) => {
        remember({ format: chosen, columns: wanted });
        return { id: list.id, format: chosen, columns: wanted };
      }}
      success="lists.export.done"
      submit="lists.export.make"
      onDone={({ exportContactList }) => download(exportContactList.downloadUrl)}
      onClose={onClose}
    >
      <Typography>{translate('lists.export.intro', { smart_count: list.memberCount, count: format.number(list.memberCount) })}</Typography>
      <RadioButtonGroupInput source="format" label="lists.export.format" choices={formats} validate={required()} helperText={false} />
      <CheckboxGroupInput
        source="columns"
        label="lists.export.columns"
        choices={columns}
        validate={required()}
        helperText="lists.export.columns_help"
        options={{ size: 'small' }}
        sx={{ '& .RaCheckboxGroupInput-formControl, & .MuiFormGroup-root': { display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } } }}
      />
      <OfCards />
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('lists.export.recorded')}
      </Typography>
    </FormDialog>
  );
}

function OfCards() {
  const translate = useTranslate();
  return useWatch({ name: 'format' }) === 'VCARD' ? (
    <Alert severity="info" sx={{ mb: 1 }}>
      {translate('lists.export.cards')}
    </Alert>
  ) : null;
}
