import type { LinksFunction } from '@remix-run/node';
import styles from '../styles/app.css?url';
import { AloneFrame } from '../ui/alone';
import { Problem } from '../ui/shell-problem';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

/** Every address that is none answers 404, whatever the method. */
export async function loader() {
  throw new Response('Not found', { status: 404 });
}

export async function action() {
  throw new Response('Not found', { status: 404 });
}

export default function NotFound() {
  return null;
}

export function ErrorBoundary() {
  return (
    <AloneFrame>
      <main id="content" className="alone">
        <Problem to="/" />
      </main>
    </AloneFrame>
  );
}
