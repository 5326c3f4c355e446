export { pagePolicy, renderHtml } from './html/index.ts';
