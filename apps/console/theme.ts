import { deepmerge } from '@mui/utils';
import { defaultDarkTheme, defaultLightTheme, type RaThemeOptions } from 'react-admin';

// Petrol and paper: quiet enough to look at all day; red, amber and green are left for what they mean.
// Every text colour has at least 4.5:1 on the ground it stands on, every control 3:1.
const shared: RaThemeOptions = {
  sidebar: { width: 232, closedWidth: 56 },
  shape: { borderRadius: 8 },
  typography: {
    fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif',
    h4: { fontWeight: 600 },
    h5: { fontWeight: 600, letterSpacing: '-0.01em' },
    h6: { fontWeight: 600, fontSize: '1.125rem' },
    subtitle1: { fontWeight: 600, lineHeight: 1.4 },
    button: { textTransform: 'none', fontWeight: 600 },
    overline: { letterSpacing: '0.06em', lineHeight: 2.2 },
  },
  components: {
    MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } },
    MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } },
    MuiButton: { defaultProps: { disableElevation: true } },
    MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiCard: { defaultProps: { variant: 'outlined' } },
    MuiAppBar: {
      styleOverrides: {
        root: ({ theme }: { theme: { palette: { divider: string; background: { paper: string }; text: { primary: string } } } }) => ({
          backgroundColor: theme.palette.background.paper,
          color: theme.palette.text.primary,
          borderBottom: `1px solid ${theme.palette.divider}`,
        }),
      },
    },
    // react-admin fades these until they cannot be read
    RaNotFound: { styleOverrides: { root: { '& .RaNotFound-message': { opacity: 1 } } } },
    RaAccessDenied: { styleOverrides: { root: { '& .RaAccessDenied-message': { opacity: 1 } } } },
    RaTopToolbar: { styleOverrides: { root: { '&&': { backgroundColor: 'transparent' } } } },
    RaListToolbar: { styleOverrides: { root: { '&&': { backgroundColor: 'transparent' } } } },
    RaToolbar: {
      styleOverrides: {
        root: {
          '&.RaToolbar-desktopToolbar': { backgroundColor: 'transparent' },
          // At the end of the form rather than over it: the bottom of a phone belongs to the round button.
          '&.RaToolbar-mobileToolbar': { position: 'static', backgroundColor: 'transparent', borderTop: 0 },
        },
      },
    },
    MuiTableCell: { styleOverrides: { head: { fontWeight: 600 } } },
    RaMenuItemLink: {
      styleOverrides: {
        root: {
          margin: '2px 8px',
          borderRadius: 8,
          paddingLeft: 8,
          '&.RaMenuItemLink-active': { fontWeight: 600, backgroundColor: 'var(--rk-active)' },
        },
      },
    },
    MuiCssBaseline: {
      styleOverrides: {
        ':focus-visible': { outline: '2px solid var(--rk-focus)', outlineOffset: 2 },
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': { animationDuration: '0.01ms !important', transitionDuration: '0.01ms !important' },
        },
      },
    },
  },
};

const withVariables = (theme: RaThemeOptions, active: string, focus: string): RaThemeOptions =>
  deepmerge(theme, {
    components: { MuiCssBaseline: { styleOverrides: { ':root': { '--rk-active': active, '--rk-focus': focus } } } },
  });

export const lightTheme = withVariables(
  deepmerge(deepmerge(defaultLightTheme, shared), {
    palette: {
      mode: 'light',
      primary: { main: '#0f5a5c', dark: '#0b3b3f', light: '#2c8280', contrastText: '#ffffff' },
      secondary: { main: '#7a4e00', contrastText: '#ffffff' },
      error: { main: '#b3261e' },
      warning: { main: '#8f5300', contrastText: '#ffffff' },
      success: { main: '#1e6b3a', contrastText: '#ffffff' },
      info: { main: '#1f5b8f', contrastText: '#ffffff' },
      background: { default: '#f5f6f3', paper: '#ffffff' },
      text: { primary: '#1b2423', secondary: '#4f5b59' },
      divider: '#dfe3df',
    },
  }),
  '#e2eeec',
  '#0f5a5c',
);

export const darkTheme = withVariables(
  deepmerge(deepmerge(defaultDarkTheme, shared), {
    palette: {
      mode: 'dark',
      primary: { main: '#7cc7bd', dark: '#4fa59b', light: '#a9ded6', contrastText: '#06201f' },
      secondary: { main: '#e9b869', contrastText: '#241700' },
      error: { main: '#f2a29b' },
      warning: { main: '#f0bd6b', contrastText: '#241700' },
      success: { main: '#8bd3a3', contrastText: '#04210f' },
      info: { main: '#9cc8ef', contrastText: '#04192b' },
      background: { default: '#121817', paper: '#1a2221' },
      text: { primary: '#e8eeec', secondary: '#b3bfbc' },
      divider: '#33403e',
    },
  }),
  '#223735',
  '#7cc7bd',
);
