declare module 'minhash' {
  const minhash: { Minhash: new (config: { numPerm: number }) => { update(s: string): void } };
  export default minhash;
}
