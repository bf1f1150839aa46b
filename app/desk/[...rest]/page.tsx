import { notFound } from 'next/navigation';

/** An address of the desk where nothing is: without it, readers' pages would take it for one of theirs. */
export default function NoPage() {
  notFound();
}
