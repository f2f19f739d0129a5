import { useEffect, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useView } from '../../view/useView.ts';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import { PageLink } from '../PageLink.tsx';
import { waysLike } from './waysLike.ts';

/** Leads on to the page that an address can only mean; else offers those that it may have meant. */
export function LikelyWays() {
  const locale = useLocale();
  const { catalogue } = useAtlas();
  const { href } = useView();
  const { pathname, search, hash } = useLocation();
  const navigate = useNavigate();
  const { same, like } = useMemo(
    () => waysLike(pathname, catalogue, locale),
    [pathname, catalogue, locale],
  );
  // What was typed behind the path is read by the page that it is for.
  const moved = same === null ? null : `${href(same).split(/[?#]/)[0] ?? ''}${search}${hash}`;
  useEffect(() => {
    if (moved !== null) void navigate(moved, { replace: true });
  }, [navigate, moved]);
  if (like.length === 0) return null;
  return (
    <section aria-labelledby="ways-like">
      <h2 id="ways-like">{locale.text('profile:like')}</h2>
      <ul>
        {like.map(({ name, target }) => (
          <li key={href(target)}>
            <PageLink to={href(target)}>{name}</PageLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
