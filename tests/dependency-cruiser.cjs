/** The import rules of the layout. */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-is-pure',
      comment: 'The law and the arithmetic import themselves and zod, nothing else.',
      severity: 'error',
      from: { path: '^app/domain/' },
      to: { pathNot: ['^app/domain/', '(^|/)node_modules/zod/'] },
    },
    {
      name: 'db-knows-only-domain',
      severity: 'error',
      from: { path: '^db/' },
      to: { path: '^(app|seed|tests)/', pathNot: '^app/domain/' },
    },
    {
      name: 'pages-never-query',
      comment: 'Routes and components go through a service; they may name the types of rows.',
      severity: 'error',
      from: { path: '^app/(routes|ui)/' },
      to: { path: '^db/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'services-know-no-page',
      severity: 'error',
      from: { path: '^app/(services|domain|lib)/' },
      to: { path: '^app/(routes|ui|cli)/' },
    },
    { name: 'components-know-no-route', severity: 'error', from: { path: '^app/ui/' }, to: { path: '^app/routes/' } },
    { name: 'nothing-imports-tests', severity: 'error', from: { pathNot: '^tests/' }, to: { path: '^tests/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^build/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
