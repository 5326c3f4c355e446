import fc from 'fast-check';

// Property tests draw the same cases on every run, so that a red run is the change's doing; FC_SEED draws others. What another seed finds becomes an example of its test.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 839_923) });
