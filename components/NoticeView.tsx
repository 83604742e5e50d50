import type { Notice } from '../core/messages/messages.ts';

/** What the reader sees where there is no article: what is so, and what to do. */
export function NoticeView({ notice }: { notice: Notice }) {
  return (
    <section class="notice" role="alert">
      <h1>{notice.title}</h1>
      <p>{notice.advice}</p>
    </section>
  );
}
