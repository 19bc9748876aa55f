const TYPES = {
  csv: 'text/csv; charset=utf-8',
  zip: 'application/zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A file a browser saves under a plain ASCII name; its end says the type. */
export function downloadOf(content: string | Uint8Array, fileName: `${string}.${keyof typeof TYPES}`): Response {
  const end = fileName.slice(fileName.lastIndexOf('.') + 1) as keyof typeof TYPES;
  return new Response(content as BodyInit, {
    headers: {
      'Content-Type': TYPES[end],
      'Content-Disposition': `attachment; filename="${fileName}"`,
      'Cache-Control': 'no-store',
    },
  });
}
