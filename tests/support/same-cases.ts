import fc from 'fast-check';

// A mutant found by chance today and missed tomorrow would make the score a matter of luck.
fc.configureGlobal({ seed: 20_261_122 });
