import Link from 'next/link';
import type { ComponentProps } from 'react';

/**
 * A link from one page of the desk to another. It asks for nothing before it is followed: a list would ask for fifty
 * rooms as it scrolls by.
 */
export function DeskLink(props: ComponentProps<typeof Link>) {
  return <Link prefetch={false} {...props} />;
}
