/** One text of the reference data in each language of the interface. */
export type Text = { readonly en: string; readonly fr: string };
