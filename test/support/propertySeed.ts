import fc from 'fast-check';

// A run of the tests can be repeated as it was. `FACIES_SEED=$RANDOM npm run test:unit` looks elsewhere.
fc.configureGlobal({ seed: Number(process.env['FACIES_SEED'] ?? 1) });
