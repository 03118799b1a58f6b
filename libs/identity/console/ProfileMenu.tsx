import { forwardRef } from 'react';
import { useGetIdentity, useLocaleState, useTranslate } from 'ra-core';
import { Logout, UserMenu, useTheme, useUserMenu } from 'ra-ui-materialui';
import { Divider, ListItemIcon, ListItemText, MenuItem, useMediaQuery, type Theme } from '@mui/material';
import DarkIcon from '@mui/icons-material/DarkModeOutlined';
import KeyIcon from '@mui/icons-material/KeyOutlined';
import LightIcon from '@mui/icons-material/LightModeOutlined';
import TranslateIcon from '@mui/icons-material/Translate';
import { SetLocaleDocument, useDialogs, useRun } from '@regiekamer/shared-console';

interface ItemProps {
  icon: React.ReactNode;
  text: string;
  lang?: string;
  onPick: () => void;
}

const Item = forwardRef<HTMLLIElement, ItemProps>(function Item({ icon, text, lang, onPick, ...props }, ref) {
  const menu = useUserMenu();
  return (
    <MenuItem
      ref={ref}
      {...props}
      lang={lang}
      onClick={() => {
        menu?.onClose();
        onPick();
      }}
    >
      <ListItemIcon>{icon}</ListItemIcon>
      <ListItemText>{text}</ListItemText>
    </MenuItem>
  );
});

/** One's own settings, under one's name. */
export function ProfileMenu() {
  const translate = useTranslate();
  const dialogs = useDialogs();
  const [locale, setLocale] = useLocaleState();
  const [theme, setTheme] = useTheme();
  const { run } = useRun(SetLocaleDocument);
  const other = locale === 'en' ? 'nl' : 'en';
  const dark = theme === 'dark';
  const { identity } = useGetIdentity();
  const showsName = useMediaQuery<Theme>((current) => current.breakpoints.up('sm')) && identity?.fullName;
  return (
    // Whoever steers by voice says what they read on the button: the name belongs in its label.
    <UserMenu label={showsName ? `${translate('ra.auth.user_menu')}: ${identity.fullName}` : 'ra.auth.user_menu'}>
      <Item icon={<KeyIcon />} text={translate('identity.password.title')} onPick={() => dialogs.open('changePassword')} />
      <Item
        icon={<TranslateIcon />}
        text={translate('identity.language')}
        lang={other}
        onPick={() => {
          setLocale(other);
          void run({ locale: other });
        }}
      />
      <Item
        icon={dark ? <LightIcon /> : <DarkIcon />}
        text={translate(dark ? 'profile.light' : 'profile.dark')}
        onPick={() => setTheme(dark ? 'light' : 'dark')}
      />
      <Divider />
      <Logout />
    </UserMenu>
  );
}
