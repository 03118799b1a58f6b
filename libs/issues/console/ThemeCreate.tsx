import { Create } from 'react-admin';
import { ThemeForm } from './ThemeForm.js';

export default function ThemeCreate() {
  return (
    <Create redirect="show" title="issues.themes.add">
      <ThemeForm autoFocus />
    </Create>
  );
}
