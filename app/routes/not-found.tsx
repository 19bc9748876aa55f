import { data } from '@remix-run/node';

/** Every address that is none answers 404, whatever the method. */
export async function loader() {
  throw data(null, { status: 404 });
}

export async function action() {
  throw data(null, { status: 404 });
}

export default function NotFound() {
  return null;
}
