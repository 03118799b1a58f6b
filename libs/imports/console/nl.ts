export const nl = {
  resources: { imports: { name: 'Import |||| Imports' } },
  imports: { menu: 'Importeren' },
};
