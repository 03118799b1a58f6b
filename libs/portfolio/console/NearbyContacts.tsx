import { useEffect, useState } from 'react';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { Alert, Box } from '@mui/material';
import { useDocument, useFormat, type LogNoticeProps } from '@regiekamer/shared-console';
import { AskColleague } from './AskColleague.js';
import { NearbyContactsDocument, type NearbyContactsQuery } from './nearby-contacts.generated.js';

/** ms of rest before the choice is worth a question */
const PAUSE = 300;
/** what one can take in while typing; the rest is counted */
const FEW = 3;

type Contact = NearbyContactsQuery['nearbyContacts'][number];

function usePaused<Value>(value: Value): Value {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return paused;
}

/** One line a conversation: it may be about several of those chosen. */
function once(contacts: readonly Contact[]): Contact[] {
  const seen = new Set<string>();
  return contacts.filter(({ interactionId, stakeholder, at }) => {
    const key = interactionId ?? `${stakeholder.id}/${at}`;
    return !seen.has(key) && Boolean(seen.add(key));
  });
}

/**
 * While logging: who else was, or will be, in touch with them around that day. It tells and stops nobody: who does not
 * look is not held up, and when the server does not answer there is no warning.
 */
export default function NearbyContacts({ stakeholderIds, when }: LogNoticeProps) {
  const translate = useTranslate();
  const format = useFormat();
  const asked = usePaused(JSON.stringify({ stakeholderIds, at: when }));
  const variables = JSON.parse(asked) as { stakeholderIds: string[]; at: string | null };
  const { data } = useDocument(NearbyContactsDocument, variables, { enabled: variables.stakeholderIds.length > 0, staleTime: 60_000 });
  const contacts = stakeholderIds.length > 0 ? once(data?.nearbyContacts ?? []) : [];
  const several = stakeholderIds.length > 1;

  const sentence = ({ colleague, contact, stakeholder, at }: Contact) => {
    const values = {
      colleague: colleague?.name ?? translate('portfolio.nearby.a_colleague'),
      name: (contact ?? stakeholder).displayName,
      when: `${format.date(at)} (${format.relative(at)})`,
    };
    return translate(contact || several ? 'portfolio.nearby.with' : 'portfolio.nearby.plain', values);
  };

  return (
    <Box role="status" aria-live="polite">
      {contacts.length > 0 ? (
        <Alert severity="info" sx={{ my: 0.5, py: 0 }}>
          {translate('portfolio.nearby.title')}
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {contacts.slice(0, FEW).map((contact) => (
              <li key={contact.interactionId ?? `${contact.stakeholder.id}/${contact.at}`}>
                {sentence(contact)}
                {contact.interactionId ? (
                  <>
                    {' '}
                    <Box component={Link} to={`/interactions/${contact.interactionId}/show`} target="_blank" sx={{ color: 'inherit' }}>
                      {translate('portfolio.nearby.look')}
                    </Box>
                  </>
                ) : (
                  <AskColleague stakeholderId={contact.stakeholder.id} day={contact.at} name={contact.stakeholder.displayName} />
                )}
              </li>
            ))}
          </Box>
          {contacts.length > FEW ? translate('portfolio.nearby.more', { smart_count: contacts.length - FEW }) : null}
        </Alert>
      ) : null}
    </Box>
  );
}
