const FIELDS = ['name', 'email', 'body'];

/** What is seen of the form: its fields, its place, its words. It knows nothing of the API. */
export function createFormView(form, messages) {
  const part = (name) => form.querySelector(`[data-${name}]`);
  const fields = Object.fromEntries(FIELDS.map((name) => [name, form.elements[name]]));
  const home = new Comment();
  form.before(home);
  let parent = null;
  let limits = {};

  function say(text, isError = false) {
    part('status').textContent = text;
    part('status').classList.toggle('is-error', isError);
  }

  /** Under the comment whose reply button it is, or at the end of the thread. */
  function place(button) {
    parent = button?.dataset.reply ?? null;
    if (button) button.closest('article').after(form);
    else home.after(form);
    part('form-title').textContent = button
      ? messages.replyHeading.replace('{name}', button.dataset.name)
      : messages.heading;
    part('cancel-reply').hidden = !button;
    part('fields').hidden = false;
    part('another').hidden = true;
    say('');
  }

  /** The firm's own words take the place of the site's, unless they stand above the box already. */
  function showNotice(text) {
    const others = [...form.querySelectorAll('.caution:not([data-notice])')];
    part('notice').textContent = text;
    part('notice').hidden = others.some(({ textContent }) => textContent === text);
  }

  function fault({ value, validity }, name) {
    const length = [...value].length;
    if (!value.trim() || !validity.valid) return messages.fields[name];
    if (!(length > limits[name])) return '';
    return messages.tooLong.replace('{length}', length).replace('{limit}', limits[name]);
  }

  /** Says beside each field what is wrong with it, and goes to the first. */
  function mark(faults) {
    for (const name of FIELDS) {
      form.querySelector(`[data-error="${name}"]`).textContent = faults[name] ?? '';
      if (faults[name]) fields[name].setAttribute('aria-invalid', 'true');
      else fields[name].removeAttribute('aria-invalid');
    }
    fields[FIELDS.find((name) => faults[name])]?.focus();
  }

  return {
    say,
    place,
    showNotice,
    mark,
    get parent() {
      return parent;
    },
    get values() {
      return Object.fromEntries(FIELDS.map((name) => [name, fields[name].value]));
    },
    fill: (values) => FIELDS.forEach((name) => (fields[name].value = values[name] ?? '')),
    limit: (newLimits) => (limits = newLimits),
    faults: () => Object.fromEntries(FIELDS.map((name) => [name, fault(fields[name], name)])),
    get trap() {
      return form.elements.website.value;
    },
    focusFirstEmpty: () =>
      (FIELDS.map((name) => fields[name]).find(({ value }) => !value) ?? fields.body).focus(),
    /** Thanks in place of the fields; the focus goes there, as the button has gone. */
    thank(text) {
      part('fields').hidden = true;
      part('another').hidden = false;
      say(text);
      part('status').focus();
    },
  };
}
