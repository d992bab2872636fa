/** A line that only assistive technology reads. It must stand before its words change, or the change is not read out. */
export function Announcer({ text }: { text: string }) {
  return (
    <p class="vh" role="status">
      {text}
    </p>
  );
}
