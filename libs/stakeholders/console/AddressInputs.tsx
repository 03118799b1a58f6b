import { useMemo } from 'react';
import { AutocompleteInput, TextInput, useLocale } from 'react-admin';
import { Box } from '@mui/material';

/** Countries that people of the field live and work in; ISO 3166-1. */
const countries = (
  'AT AU AW BE BG BQ BR CA CH CN CW CY CZ DE DK EE ES FI FR GB GR HR HU ID IE IL IN IS IT JP LI LT LU LV MA MC MT NL NO NZ PL PT RO RS SE ' +
  'SI SK SM SR SX TR UA US VA ZA'
).split(' ');

const nameOf = (locale: string) => {
  const names = new Intl.DisplayNames([locale], { type: 'region' });
  return (country: string) => names.of(country) ?? country;
};

/** Where letters go; who has no country is in the Netherlands. */
export function AddressInputs() {
  const locale = useLocale();
  const choices = useMemo(() => {
    const name = nameOf(locale);
    return countries.map((id) => ({ id, name: name(id) })).toSorted((one, other) => one.name.localeCompare(other.name, locale));
  }, [locale]);
  return (
    <>
      <TextInput source="street" helperText={false} autoComplete="off" />
      <TextInput source="postcode" helperText="stakeholders.address.postcode_help" autoComplete="off" />
      <TextInput source="city" helperText={false} autoComplete="off" />
      <AutocompleteInput source="country" choices={choices} translateChoice={false} helperText="stakeholders.address.netherlands" />
    </>
  );
}

interface Address {
  street?: string | null;
  postcode?: string | null;
  city?: string | null;
  country?: string | null;
}

/** As it stands on an envelope. */
export function PostalAddress({ street, postcode, city, country }: Address) {
  const locale = useLocale();
  const lines = [street, [postcode, city].filter(Boolean).join(' '), country && country !== 'NL' ? nameOf(locale)(country) : null];
  return lines.filter(Boolean).map((line) => (
    <Box component="span" key={line} sx={{ display: 'block', overflowWrap: 'anywhere' }}>
      {line}
    </Box>
  ));
}
