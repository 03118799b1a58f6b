import { ToggleButton, ToggleButtonGroup, useMediaQuery, type Theme } from '@mui/material';
import { BooleanInput, SearchInput, SelectInput, useGetIdentity, useListContext, useTranslate } from 'react-admin';
import { Link, useLocation } from 'react-router';
import PersonIcon from '@mui/icons-material/PersonOutlined';
import ListIcon from '@mui/icons-material/ViewListOutlined';
import BoardIcon from '@mui/icons-material/ViewKanbanOutlined';
import { EnumInput, TagsInput, ThemeInput, UserInput } from '@regiekamer/shared-console';

/** One tap for the question asked most. It sets the regisseur facet, so that both always say the same. */
function MineInput(_props: { source: string; alwaysOn?: boolean; label?: string }) {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const { setFilters, ...list } = useListContext();
  const filterValues = list.filterValues as Record<string, unknown>;
  const displayedFilters = list.displayedFilters as Record<string, boolean>;
  const chosen = filterValues['regisseurIn'];
  const mine = Array.isArray(chosen) && chosen.length === 1 && chosen[0] === identity?.id;
  return (
    <ToggleButton
      value="mine"
      size="small"
      selected={mine}
      disabled={!identity}
      onChange={() => {
        const { regisseurIn: _before, ...others } = filterValues;
        setFilters(mine || !identity ? others : { ...others, regisseurIn: [String(identity.id)] }, displayedFilters, false);
      }}
      sx={{ height: 40, px: 1.5, mb: 0.5, gap: 0.5, whiteSpace: 'nowrap' }}
    >
      <PersonIcon fontSize="small" />
      {translate('issues.mine')}
    </ToggleButton>
  );
}

const scale = [2, 3, 4, 5].map((value) => ({ id: value, name: String(value) }));
const compact = { minWidth: 200, maxWidth: 320 };

const first = [
  <SearchInput key="text" source="text" alwaysOn />,
  <MineInput key="mine" source="mine" label="issues.mine" alwaysOn />,
];
const further = [
  <UserInput key="regisseurIn" source="regisseurIn" multiple helperText={false} />,
  <UserInput key="teamMemberIn" source="teamMemberIn" multiple helperText={false} />,
  <EnumInput key="kind" source="kind" enum="IssueKind" helperText={false} sx={compact} />,
  <SelectInput key="minImpact" source="minImpact" choices={scale} translateChoice={false} helperText={false} sx={compact} />,
  <SelectInput key="minUrgency" source="minUrgency" choices={scale} translateChoice={false} helperText={false} sx={compact} />,
  <TagsInput key="tagIn" source="tagIn" />,
  <BooleanInput key="archived" source="archived" helperText={false} />,
];
const wide = [
  ...first,
  <EnumInput key="stageIn" source="stageIn" enum="IssueStage" multiple alwaysOn />,
  <ThemeInput key="themeIn" source="themeIn" multiple helperText={false} alwaysOn />,
  ...further,
];
// On a phone what is always there leaves no room for what it finds.
const narrow = [
  ...first,
  <EnumInput key="stageIn" source="stageIn" enum="IssueStage" multiple />,
  <ThemeInput key="themeIn" source="themeIn" multiple helperText={false} />,
  ...further,
];

/** The facets of the list and of the board; what one sets, the other has. */
export function useIssueFilters(): React.ReactElement[] {
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  return isPhone ? narrow : wide;
}

/** The type-aheads of a filter row have no width of their own. */
export const filterRow = { '& .RaFilterFormInput-body, & .MuiAutocomplete-root': { minWidth: 200, maxWidth: { xs: '100%', sm: 320 } } };

/** From list to board and back; the filters come along. */
export function ViewSwitch() {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const view = pathname.startsWith('/board') ? 'board' : 'list';
  return (
    // links, of which one is the current page; pressed is what buttons are
    <ToggleButtonGroup size="small" value={view} exclusive aria-label={translate('issues.view.label')} sx={{ mr: 1 }}>
      <ToggleButton value="list" component={Link} aria-pressed={undefined} to="/issues" aria-current={view === 'list' ? 'page' : undefined} sx={{ gap: 0.5, py: 0.5 }}>
        <ListIcon fontSize="small" />
        {translate('issues.view.list')}
      </ToggleButton>
      <ToggleButton value="board" component={Link} aria-pressed={undefined} to="/board" aria-current={view === 'board' ? 'page' : undefined} sx={{ gap: 0.5, py: 0.5 }}>
        <BoardIcon fontSize="small" />
        {translate('issues.view.board')}
      </ToggleButton>
    </ToggleButtonGroup>
  );
}
