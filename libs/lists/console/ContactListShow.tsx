import { lazy, Suspense, useState } from 'react';
import { EditButton, ShowBase, Title, useCanAccess, useShowContext, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { Alert, Box, Button, Card, CardContent, Tab, Tabs, Typography } from '@mui/material';
import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { ArchiveButton, HistoryPanel, LoadError, RecordPanels, today, useDescribedLabel, useFormat, useRun, Waiting, type StakeholderFilter } from '@regiekamer/shared-console';
import { toTree } from './criteria-tree.js';
import { RestoreContactListDocument } from './documents.generated.js';
import { ExclusionsTab } from './ExclusionsTab.js';
import { ExportsTab } from './ExportsTab.js';
import { Fact, ReviewDay, SharedChip } from './facts.js';
import { MembersTab } from './MembersTab.js';
import { useWords } from './names.js';
import { isWhole, type ContactListValues } from './verbs.js';
import { sentence } from './sentence.js';

const ExportDialog = lazy(() => import('./ExportDialog.js'));

const reading = {
  // What went wrong is told in its place; react-admin would send the reader back to the list.
  onError: () => undefined,
  // The list left its row in the cache as if it were the record; however fresh, it is not.
  staleTime: 0,
};

export default function ContactListShow() {
  return (
    <ShowBase queryOptions={reading}>
      <Content />
    </ShowBase>
  );
}

function Content() {
  const { record, error, refetch } = useShowContext<ContactListValues>();
  if (isWhole(record)) return <Record list={record} />;
  if (!error) return <Waiting rows={8} />;
  return (
    <>
      <Title title="lists.title" />
      <LoadError error={error} onRetry={() => void refetch()} />
    </>
  );
}

function Record({ list }: { list: ContactListValues }) {
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2, mt: 1, pb: 4 }}>
      <Title title={list.name} />
      <Header list={list} />
      {list.archivedAt ? null : <RecordPanels />}
      <Parts list={list} />
    </Box>
  );
}

function Header({ list }: { list: ContactListValues }) {
  const translate = useTranslate();
  const label = useDescribedLabel();
  const words = useWords(list.criteria);
  const { canAccess: mayExport } = useCanAccess({ resource: 'LIST_EXPORTS', action: 'create' });
  const [exporting, setExporting] = useState(false);
  const restore = useRun(RestoreContactListDocument, { success: 'app.restored' });
  const mayExportNow = mayExport === true && !list.archivedAt;
  return (
    <Card component="header">
      <CardContent>
        {list.archivedAt ? (
          <Alert
            severity="info"
            sx={{ mb: 2 }}
            action={
              list.mayChange ? (
                <Button color="inherit" size="small" disabled={restore.running} onClick={() => void restore.run({ id: list.id })}>
                  {translate('lists.restore')}
                </Button>
              ) : null
            }
          >
            {translate('lists.archived')}
          </Alert>
        ) : null}
        {!list.archivedAt && list.reviewOn <= today() ? (
          <Alert severity="warning" sx={{ mb: 2 }}>
            {translate('lists.review_now')}
          </Alert>
        ) : null}
        {/* the page's heading stands in the bar, where a long name is cut off */}
        <Typography component="p" variant="h5" sx={{ overflowWrap: 'anywhere' }}>
          {list.name}
        </Typography>
        <Typography sx={{ mt: 0.5, mb: 2, maxWidth: '80ch', overflowWrap: 'anywhere', '&::first-letter': { textTransform: 'uppercase' } }}>
          {sentence(list.criteria, words)}
        </Typography>
        <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(140px, 1fr))', gap: 1.5, m: 0 }}>
          <Fact label="resources.contactLists.fields.purpose">{label(list.purposeLabel)}</Fact>
          <Fact label="resources.contactLists.fields.channel">{translate(`enums.Channel.${list.channel}`)}</Fact>
          <Fact label="resources.contactLists.fields.basis">{translate(`enums.LegalBasis.${list.basis}`)}</Fact>
          <Fact label="resources.contactLists.fields.reviewOn">
            <ReviewDay day={list.reviewOn} />
          </Fact>
          <Fact label="resources.contactLists.fields.owner">{list.owner.name}</Fact>
          <Fact label="resources.contactLists.fields.shared">
            <SharedChip shared={list.shared} />
          </Fact>
        </Box>
        {list.basisNote ? (
          <Box component="dl" sx={{ m: 0, mt: 1.5, whiteSpace: 'pre-wrap', maxWidth: '80ch' }}>
            <Fact label="resources.contactLists.fields.basisNote">{list.basisNote}</Fact>
          </Box>
        ) : null}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mt: 2 }}>
          {mayExportNow ? (
            <Button size="small" variant="contained" startIcon={<DownloadIcon />} onClick={() => setExporting(true)}>
              {translate('lists.export.open')}
            </Button>
          ) : null}
          {list.mayChange && !list.archivedAt ? (
            <>
              <EditButton />
              <ArchiveButton />
            </>
          ) : null}
        </Box>
        {exporting ? (
          <Suspense fallback={null}>
            <ExportDialog list={list} onClose={() => setExporting(false)} />
          </Suspense>
        ) : null}
      </CardContent>
    </Card>
  );
}

/** What was changed, the conditions as sentences; names that only former conditions held are not looked up. */
function History({ list }: { list: ContactListValues }) {
  const words = useWords(list.criteria);
  const criteria = (json: string) => sentence(toTree(JSON.parse(json) as StakeholderFilter), words);
  return <HistoryPanel recordType="CONTACT_LIST" recordId={list.id} resource="contactLists" enums={{ channel: 'Channel', basis: 'LegalBasis', criteria }} />;
}

const tabs = ['members', 'exclusions', 'exports', 'history'] as const;
type TabName = (typeof tabs)[number];

/** Who is on it, who is not and why, what was exported, who changed what; the address keeps the choice. */
function Parts({ list }: { list: ContactListValues }) {
  const translate = useTranslate();
  const format = useFormat();
  const [parameters, setParameters] = useSearchParams();
  const { canAccess: readsHistory } = useCanAccess({ resource: 'HISTORY', action: 'read' });
  const { canAccess: readsExports } = useCanAccess({ resource: 'LIST_EXPORTS', action: 'read' });
  const shown = tabs.filter((tab) => (tab === 'history' ? readsHistory : tab === 'exports' ? readsExports : true));
  const asked = parameters.get('tab') as TabName | null;
  const tab = asked && shown.includes(asked) ? asked : 'members';
  const counts: Partial<Record<TabName, number>> = { members: list.memberCount, exclusions: list.exclusionCount };
  const go = (name: TabName, reason?: string) =>
    setParameters(name === 'members' ? {} : { tab: name, ...(reason ? { reason } : {}) }, { replace: true });
  return (
    <Card>
      <Tabs
        value={tab}
        onChange={(_event, name: TabName) => go(name)}
        variant="scrollable"
        allowScrollButtonsMobile
        aria-label={translate('lists.parts_label')}
        sx={{ borderBottom: 1, borderColor: 'divider' }}
      >
        {shown.map((name) => {
          const count = counts[name];
          const label = translate(`lists.tabs.${name}`);
          return (
            <Tab
              key={name}
              value={name}
              id={`tab-${name}`}
              aria-controls={`panel-${name}`}
              label={count === undefined ? label : `${label} (${format.number(count)})`}
            />
          );
        })}
      </Tabs>
      <CardContent role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
        {tab === 'members' ? <MembersTab list={list} /> : null}
        {tab === 'exclusions' ? <ExclusionsTab list={list} reason={parameters.get('reason')} onReason={(reason) => go('exclusions', reason)} /> : null}
        {tab === 'exports' ? <ExportsTab listId={list.id} /> : null}
        {tab === 'history' ? <History list={list} /> : null}
      </CardContent>
    </Card>
  );
}
