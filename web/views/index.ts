import type { ComponentType } from 'react';
import type { IconName } from '../components/icon.tsx';
import type { Pair } from '../i18n/index.ts';

/** A view of the workbench: a folder here whose `index.tsx` is loaded when it is first opened. */
export interface ViewEntry {
  /** Last part of its address: `/d/DOSSIER/ID`. */
  readonly id: string;
  readonly name: Pair;
  readonly icon: IconName;
  readonly load: () => Promise<{ readonly default: ComponentType }>;
}

/** Views below one heading of the menu. */
export interface ViewGroup {
  readonly name: Pair;
  readonly views: readonly ViewEntry[];
}

/** All views of a dossier in the order of the menu. A new view is a folder and a line here. */
export const viewGroups: readonly ViewGroup[] = [
  {
    name: ['Accounts', 'الروايات'],
    views: [
      { id: 'contested', name: ['Contested', 'نقاط الخلاف'], icon: 'fork', load: () => import('./contested/index.tsx') },
      { id: 'ledger', name: ['Ledger', 'سجل الأرقام'], icon: 'dots', load: () => import('./ledger/index.tsx') },
      { id: 'positions', name: ['Positions', 'المواقف'], icon: 'grid', load: () => import('./positions/index.tsx') },
      { id: 'agreements', name: ['Agreements', 'الاتفاقات'], icon: 'hands', load: () => import('./agreements/index.tsx') },
      { id: 'channels', name: ['Channels', 'الوساطات'], icon: 'relay', load: () => import('./channels/index.tsx') },
    ],
  },
  {
    name: ['Course of events', 'مجرى الأحداث'],
    views: [
      { id: 'timeline', name: ['Timeline', 'الخط الزمني'], icon: 'clock', load: () => import('./timeline/index.tsx') },
      { id: 'map', name: ['Map', 'الخريطة'], icon: 'pin', load: () => import('./map/index.tsx') },
      { id: 'actors', name: ['Actors', 'الفاعلون'], icon: 'people', load: () => import('./actors/index.tsx') },
    ],
  },
  {
    name: ['Sources', 'المصادر'],
    views: [
      { id: 'reader', name: ['Reports', 'التقارير'], icon: 'page', load: () => import('./reader/index.tsx') },
      { id: 'origins', name: ['Origins', 'أصول الأخبار'], icon: 'tree', load: () => import('./origins/index.tsx') },
      { id: 'sources', name: ['Sources', 'المصادر'], icon: 'scale', load: () => import('./sources/index.tsx') },
    ],
  },
  {
    name: ['Work', 'العمل'],
    views: [
      { id: 'search', name: ['Search', 'البحث'], icon: 'search', load: () => import('./search/index.tsx') },
      { id: 'review', name: ['Review', 'المراجعة'], icon: 'check', load: () => import('./review/index.tsx') },
      { id: 'report', name: ['Report', 'التقرير النهائي'], icon: 'print', load: () => import('./report/index.tsx') },
    ],
  },
];
