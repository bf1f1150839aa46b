'use client';
import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** The site's host, as search engines and cards name it; known in the browser alone. */
export const usePlaceOfSite = (): string =>
  useSyncExternalStore(
    never,
    () => window.location.host,
    () => '',
  );
