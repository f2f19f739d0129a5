import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Root } from './Root.tsx';
import { SiteRouter } from './SiteRouter.tsx';

const client = new QueryClient();

/** The router's base has no slash at its end; the build's has. */
const basename = import.meta.env.BASE_URL.replace(/\/$/, '');

export function App() {
  return (
    <QueryClientProvider client={client}>
      <SiteRouter basename={basename}>
        <Root />
      </SiteRouter>
    </QueryClientProvider>
  );
}
