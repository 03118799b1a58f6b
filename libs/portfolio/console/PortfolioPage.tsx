import { useCallback, useMemo } from 'react';
import { Title } from 'react-admin';
import { useCanAccess, useGetIdentity, useTranslate } from 'ra-core';
import { useSearchParams } from 'react-router';
import { Box, Button, Card, CardContent } from '@mui/material';
import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import { EmptyList, LoadError, onPaper, paperOnly, PrintButton, PrintSheet, screenOnly, useDocument, useFormat, Waiting } from '@regiekamer/shared-console';
import { orderChange, stagePoints } from './order-change.js';
import { NarrowedTo, PortfolioFilters } from './PortfolioFilters.js';
import { PortfolioDocument, PortfolioMineDocument, type PortfolioQuery, type PortfolioRowFragment } from './portfolio.generated.js';
import { isNarrowed, readView, sheetAddress, toFilter, writeView, type View } from './portfolio-view.js';
import { PortfolioScatter } from './PortfolioScatter.js';
import { PortfolioTrend } from './PortfolioTrend.js';
import { RankedTable } from './RankedTable.js';
import { ByRegisseur, ByStage, ByTheme } from './Summaries.js';
import { useMoves } from './use-moves.js';

type Issue = PortfolioRowFragment['issue'];

/** What a director opens: which issues need attention, and why; in one request. */
export default function PortfolioPage() {
  const translate = useTranslate();
  const format = useFormat();
  const [address, setAddress] = useSearchParams();
  const view = useMemo(() => readView(address), [address]);
  const { data: identity } = useGetIdentity();
  const { canAccess: mayWrite } = useCanAccess({ resource: 'ISSUES', action: 'edit' });
  const isDirector = ((identity?.['roles'] as string[] | undefined) ?? []).includes('DIRECTOR');
  const { data, error, refetch } = useDocument(PortfolioDocument, { filter: toFilter(view), days: view.days }, { keepPrevious: true });
  // beside the portfolio rather than in it: nothing waits for it, and a director needs it not
  const me = String(identity?.id ?? '');
  const { data: mine } = useDocument(PortfolioMineDocument, { me }, { enabled: identity !== undefined && mayWrite === true && !isDirector });
  const own = useMemo(() => new Set(mine?.issues.items.map(({ id }) => id)), [mine]);
  const mayMove = ({ id, regisseur }: Issue) => mayWrite === true && (isDirector || regisseur.id === me || own.has(id));
  const go = (next: View) => setAddress(writeView(next));
  return (
    <Box sx={{ mt: 2 }}>
      <Title title="portfolio.title" />
      <PrintSheet paper="A3 landscape" label={translate('portfolio.title')} onePage>
        <Box sx={screenOnly}>
          <PortfolioFilters view={view} onChange={go} />
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
            <Button size="small" startIcon={<DownloadIcon />} component="a" href={sheetAddress(view, format.locale)} download>
              {translate('portfolio.sheet')}
            </Button>
            <PrintButton />
          </Box>
        </Box>
        <Box sx={paperOnly}>
          <NarrowedTo view={view} />
        </Box>
        {error && !data ? (
          <LoadError error={error} onRetry={() => void refetch()} />
        ) : !data ? (
          <Waiting rows={8} height={56} />
        ) : (
          <>
            {error ? <LoadError error={error} onRetry={() => void refetch()} /> : null}
            <Portfolio data={data} view={view} mayMove={mayMove} onStale={() => void refetch()} onClear={() => go({ ...view, themeIn: [], regisseurIn: [], kind: null, stageIn: [] })} />
          </>
        )}
      </PrintSheet>
    </Box>
  );
}

interface PortfolioProps {
  data: PortfolioQuery;
  view: View;
  mayMove: (issue: Issue) => boolean;
  onStale: () => void;
  onClear: () => void;
}

function Portfolio({ data: { portfolio }, view, mayMove, onStale, onClear }: PortfolioProps) {
  const translate = useTranslate();
  const rows = portfolio.issues;
  const stages = useMemo(() => stagePoints(rows), [rows]);
  const changeOf = useCallback((place: number) => orderChange(rows, place, stages), [rows, stages]);
  const { marksOf, move } = useMoves(onStale);
  const addressOf = (narrowed: Partial<View>) => `/portfolio?${writeView({ ...view, ...narrowed }).toString()}`;

  if (rows.length === 0) {
    return isNarrowed(view) ? (
      <EmptyList text="portfolio.none_found" action={<Button onClick={onClear}>{translate('portfolio.filter.clear')}</Button>} />
    ) : (
      <EmptyList text="portfolio.empty" />
    );
  }
  const columns = (from: 'md' | 'xl', template: string, paper = template) => ({
    display: 'grid',
    gap: 2,
    mt: 2,
    alignItems: 'start',
    gridTemplateColumns: { xs: 'minmax(0, 1fr)', [from]: template },
    ...onPaper({ gridTemplateColumns: paper, gap: '4mm', mt: 0 }),
  });
  const plain = { border: 0, position: 'static', '& > .MuiCardContent-root': { p: '1mm' } };
  const card = { minWidth: 0, ...onPaper(plain) };
  return (
    <>
      <ByStage portfolio={portfolio} addressOf={(stage) => addressOf({ stageIn: [stage] })} />
      <Box sx={columns('xl', 'minmax(0, 5fr) minmax(0, 7fr)')}>
        <Card sx={{ ...card, position: { xl: 'sticky' }, top: 56, ...onPaper(plain) }}>
          <CardContent>
            <PortfolioScatter
              rows={rows}
              changeOf={changeOf}
              marksOf={marksOf}
              mayMove={mayMove}
              onMove={(issue, to) => void move(issue, to)}
            />
          </CardContent>
        </Card>
        <Card sx={card}>
          <CardContent>
            <RankedTable rows={rows} changeOf={changeOf} />
          </CardContent>
        </Card>
      </Box>
      <Box sx={columns('md', 'repeat(2, minmax(0, 1fr))', '1fr 1fr 2fr')}>
        <Card sx={card}>
          <CardContent>
            <ByTheme themes={portfolio.byTheme} addressOf={(id) => addressOf({ themeIn: [id] })} />
          </CardContent>
        </Card>
        <Card sx={card}>
          <CardContent>
            <ByRegisseur regisseurs={portfolio.byRegisseur} addressOf={(id) => addressOf({ regisseurIn: [id] })} />
          </CardContent>
        </Card>
        <Card sx={{ ...card, gridColumn: '1 / -1', ...onPaper({ ...plain, gridColumn: 'auto' }) }}>
          <CardContent>
            <PortfolioTrend weeks={portfolio.trend} />
          </CardContent>
        </Card>
      </Box>
    </>
  );
}
