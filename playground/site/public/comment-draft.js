/**
 * What has been typed, kept for as long as the tab is open: a reload, an error or a wrong click
 * costs the reader nothing. Where the browser keeps nothing, the form works without.
 */
export function createDraft(name) {
  const key = `legal-blog:draft:${name}`;
  return {
    read() {
      try {
        return JSON.parse(sessionStorage.getItem(key)) ?? {};
      } catch {
        return {};
      }
    },
    write(values) {
      try {
        sessionStorage.setItem(key, JSON.stringify(values));
      } catch {
        // Nothing to do: what is typed still stands in the form.
      }
    },
  };
}
