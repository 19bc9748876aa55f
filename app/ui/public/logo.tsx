import { type Logo, shownSize } from '../../domain/logo';

/** An organisation's logo, in its place on a page. It says the organisation's name to whoever does not see it. */
export function LogoPicture({ slug, name, logo }: { slug: string; name: string; logo: Logo }) {
  return (
    <img
      className="logo"
      src={`/${slug}/subprocessors/logo/${logo.hash}.${logo.type}`}
      alt={name}
      {...shownSize(logo)}
    />
  );
}
