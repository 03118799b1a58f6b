import { Suspense, type ReactNode } from 'react';
import { CssBaseline } from '@mui/material';
import { CoreAdminUI, CustomRoutes, type I18nProvider, localStorageStore, Resource, type Store } from 'ra-core';
import { AccessDenied, AdminContext, AuthenticationError, LoadingPage, NotFound, Notification } from 'ra-ui-materialui';
import { createBrowserRouter, Route, RouterProvider } from 'react-router';
import { QueryClient } from '@tanstack/react-query';
import { SignInPage } from '@regiekamer/identity-console';
import {
  buildAuthProvider,
  buildDataProvider,
  buildI18n,
  Layout,
  messagesOf,
  type Messages,
  PageError,
  PartsProvider,
  rememberedLocale,
  Waiting,
} from '@regiekamer/shared-console';
import { parts } from './parts.js';
import { darkTheme, lightTheme } from './theme.js';

const resources = parts.flatMap((part) => part.resources ?? []);
const routes = parts.flatMap((part) => part.routes ?? []);
const outside = parts.flatMap((part) => part.outside ?? []);
const HomePage = parts.find((part) => part.home)?.home;
const Home = HomePage ? () => <HomePage /> : undefined;

const dataProvider = buildDataProvider(resources);
const authProvider = buildAuthProvider(resources);
const catalogues = parts.map((part) => part.messages);

/** The English texts for who reads English; the Dutch ones are at hand. */
const loadEnglish = async (): Promise<Messages | undefined> =>
  rememberedLocale() === 'en' ? messagesOf('en', catalogues) : undefined;

const queryClient = new QueryClient({
  // A colleague's change shows on coming back to the page; going back and forth within it costs nothing.
  defaultOptions: { queries: { staleTime: 5_000, retry: false } },
});

// react-admin shows a record from the list's row while it reads it; the row holds less, so the record is read all the same.
for (const { name } of resources) queryClient.setQueryDefaults([name, 'getOne'], { staleTime: 0 });

/** Signing out empties the store; how the screen looks and speaks belongs to the device, not to the person. */
function deviceStore(): Store {
  const store = localStorageStore('1', 'regiekamer');
  return {
    ...store,
    reset: () => {
      const kept = ['locale', 'theme'].map((key) => [key, store.getItem(key, undefined)] as const);
      store.reset();
      kept.forEach(([key, value]) => {
        if (value !== undefined) store.setItem(key, value);
      });
    },
  };
}
const store = deviceStore();

document.documentElement.lang = rememberedLocale();

const NoSuchPage = () => <NotFound />;

// What react-admin's own <Admin> puts together, without the pages that ours take the place of: they would be loaded all the same.
function Console({ i18nProvider }: { i18nProvider: I18nProvider }) {
  return (
    <PartsProvider value={parts}>
      <AdminContext
        dataProvider={dataProvider}
        authProvider={authProvider}
        i18nProvider={i18nProvider}
        queryClient={queryClient}
        store={store}
        lightTheme={lightTheme}
        darkTheme={darkTheme}
      >
        <CssBaseline enableColorScheme />
        <CoreAdminUI
          title="Regiekamer"
          layout={Layout}
          loginPage={SignInPage}
          authCallbackPage={false}
          error={PageError}
          accessDenied={AccessDenied}
          authenticationError={AuthenticationError}
          catchAll={NoSuchPage}
          loading={LoadingPage}
          requireAuth
          disableTelemetry
          {...(Home ? { dashboard: Home } : {})}
        >
          {resources.map(({ name, pages, icon, recordRepresentation }) => (
            <Resource
              key={name}
              name={name}
              {...pages}
              {...(icon ? { icon } : {})}
              {...(recordRepresentation ? { recordRepresentation } : {})}
            />
          ))}
          <CustomRoutes>
            {routes.map(({ path, page: PageOfRoute }) => (
              <Route key={path} path={path} element={<PageOfRoute />} />
            ))}
          </CustomRoutes>
          <CustomRoutes noLayout>
            {outside.map(({ path, page: PageOfRoute }) => (
              <Route
                key={path}
                path={path}
                element={
                  <Suspense fallback={<Waiting rows={6} />}>
                    <PageOfRoute />
                  </Suspense>
                }
              />
            ))}
          </CustomRoutes>
        </CoreAdminUI>
        <Notification />
      </AdminContext>
    </PartsProvider>
  );
}

/** The console in the language that was last chosen in this browser, ready to be rendered. */
export async function startConsole(): Promise<ReactNode> {
  const i18nProvider = buildI18n(catalogues, { english: await loadEnglish() });
  // A data router, so that react-admin can hold somebody back who leaves a form unsaved.
  const router = createBrowserRouter([{ path: '*', element: <Console i18nProvider={i18nProvider} /> }]);
  return <RouterProvider router={router} />;
}
