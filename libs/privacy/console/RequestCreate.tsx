import { Create, maxLength, required, SimpleForm, TextInput } from 'react-admin';
import { DateInput, EnumInput, FormToolbar, today } from '@regiekamer/shared-console';
import { WhoAndHow } from './WhoAndHow.js';

export default function RequestCreate() {
  return (
    <Create redirect="show" title="privacy.register">
      <SimpleForm toolbar={<FormToolbar />} warnWhenUnsavedChanges sx={{ maxWidth: 640 }} defaultValues={{ kind: 'ACCESS', way: 'EMAIL', receivedOn: today() }}>
        <EnumInput source="kind" enum="RequestKind" validate={required()} helperText={false} />
        <DateInput source="receivedOn" validate={required()} />
        <EnumInput source="way" enum="RequestWay" validate={required()} helperText={false} />
        <WhoAndHow />
        <TextInput source="asked" multiline minRows={3} validate={maxLength(5000)} helperText="privacy.asked_help" />
      </SimpleForm>
    </Create>
  );
}
