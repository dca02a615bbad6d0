// Drafts: form[data-draft="key"] keeps what was typed on this device until it was sent, at most a week, never past signing out, for nobody else to see.

const KEPT_FOR = 7 * 24 * 3600 * 1000
const STORE = "weave-draft:"
const {reader = ""} = document.documentElement.dataset
const MINE = `${STORE}${reader}:`

const drafts = () => Object.keys(localStorage).filter(name => name.startsWith(STORE))
const mine = () => drafts().filter(name => name.startsWith(MINE))

// Somebody else is here now, on the same device, although the one before never signed out.
if (reader) drafts().filter(name => !name.startsWith(MINE)).forEach(name => localStorage.removeItem(name))

function read(form) {
  try {
    const draft = JSON.parse(localStorage.getItem(MINE + form.dataset.draft))
    if (draft && Date.now() - draft.at < KEPT_FOR) return draft
  } catch { /* not ours, or cut short: as good as none */ }
  return null
}

function keep(form, draft) {
  try {
    localStorage.setItem(MINE + form.dataset.draft, JSON.stringify({...draft, at: Date.now()}))
  } catch { /* storage full or refused: the form itself still works */ }
}

function forget(form) {
  localStorage.removeItem(MINE + form.dataset.draft)
  form.querySelector(".draft")?.remove()
}

// Lines that share a name, such as the needs heard, are told apart by their place.
function twin(field) {
  const named = field.form.elements.namedItem(field.name)
  return named === field ? "" : `#${[...named].indexOf(field)}`
}

const chooses = field => field.type === "checkbox" || field.type === "radio"
const slot = field => chooses(field) ? `${field.name}=${field.value}` : `${field.name}${twin(field)}`
const state = field => chooses(field) ? field.checked : field.value
const shipped = field => chooses(field) ? field.defaultChecked
  : field.options ? ([...field.options].find(option => option.defaultSelected) ?? field.options[0])?.value
  : field.defaultValue

function draftable(form) {
  return [...form.elements].filter(field => field.name && field.matches("input, select, textarea")
    && !["hidden", "password", "file", "submit", "button"].includes(field.type))
}

function saveDraft(form) {
  const fields = {}
  for (const field of draftable(form)) {
    if (state(field) !== shipped(field)) fields[slot(field)] = [shipped(field), state(field)]
  }
  if (!Object.keys(fields).length) return forget(form)
  keep(form, {fields})
  showDraft(form)
}

// A field is filled again when the page left it empty or as it was when the draft began; what others wrote since stays.
function restoreDraft(form) {
  const draft = read(form)
  if (!draft || form.querySelector("[aria-invalid]")) return
  let filled = false
  for (const field of draftable(form)) {
    const [before, typed] = draft.fields[slot(field)] ?? []
    if (typed === undefined || state(field) === typed) continue
    if (state(field) !== shipped(field) || (shipped(field) !== before && shipped(field) !== "")) continue
    if (chooses(field)) field.checked = typed
    else field.value = typed
    filled = true
  }
  if (filled) showDraft(form)
}

function showDraft(form) {
  if (form.querySelector(".draft")) return
  const line = document.getElementById("device-draft")?.content.cloneNode(true)
  if (line) form.append(line)
}

// A draft that was sent is dropped once a page other than an error arrives that no longer asks for it; after a lost connection the form comes back with it.
function settleDrafts() {
  for (const name of mine()) {
    const key = name.slice(MINE.length)
    const form = document.querySelector(`form[data-draft="${CSS.escape(key)}"]`)
    const draft = read({dataset: {draft: key}})
    const arrived = draft?.sent && !document.querySelector("main [data-message]")
      && (!form || document.querySelector("#notice [data-tone=good]"))
    if (!draft || arrived) localStorage.removeItem(name)
  }
  document.querySelectorAll("form[data-draft]").forEach(restoreDraft)
}

document.addEventListener("input", event => {
  const form = event.target.form
  if (form?.dataset.draft) saveDraft(form)
})

document.addEventListener("submit", event => {
  const form = event.target
  if ("clearsDrafts" in form.dataset) drafts().forEach(name => localStorage.removeItem(name))
  const draft = form.dataset.draft && read(form)
  if (draft && !event.defaultPrevented) keep(form, {...draft, sent: true})
})

document.addEventListener("htmx:after:request", event => {
  const {sourceElement, response} = event.detail.ctx
  if (sourceElement.dataset.draft && response.status < 400) forget(sourceElement)
})

document.addEventListener("click", event => {
  const form = event.target.closest("[data-discard-draft]")?.form
  if (!form) return
  form.reset()
  forget(form)
})

settleDrafts()
document.addEventListener("htmx:after:swap", settleDrafts)
