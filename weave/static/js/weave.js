// What the pages do beyond links and forms. Every page works without it: nothing here is the only way to do a thing.

document.documentElement.dataset.js = ""

// ---- what only the browser knows to say: texts wait in templates, already in the reader's language

function say(id, words) {
  const text = document.getElementById(id).content.cloneNode(true)
  if (words) text.querySelector("p").textContent = words
  document.getElementById("notice")?.replaceChildren(text)
}

// ---- sending: one press, one request, and a sign that it is under way

function sending(form, submitter) {
  const button = submitter ?? form.querySelector("button:not([type=button])")
  if (!button) return
  button.classList.add("is-sending")
  setTimeout(() => { button.disabled = true }) // after the browser has read which button it was
}

function sent(root) {
  for (const button of root.querySelectorAll(".is-sending")) {
    button.classList.remove("is-sending")
    button.disabled = false
  }
}

document.addEventListener("submit", event => {
  const form = event.target
  if (form.method === "dialog") return
  const byHtmx = event.defaultPrevented
  if (!navigator.onLine && !byHtmx && form.method === "post") {
    event.preventDefault()
    return say("device-offline")
  }
  if (form.method === "post") sending(form, event.submitter)
})

document.addEventListener("htmx:finally:request", event => sent(event.target.form ?? event.target))

// A refusal made for its place (a form with its errors) goes there; any other error, be it Weave's page or a proxy's line, must not replace what one was working on.
const refusals = [409, 422]

document.addEventListener("htmx:response:error", event => {
  const {ctx} = event.detail
  if (refusals.includes(ctx.response.status) && !/^\s*<(!doctype|html)/i.test(ctx.text)) return
  ctx.swap = "none"
  if (ctx.response.status === 401) return say("device-signed-out")
  const page = new DOMParser().parseFromString(ctx.text, "text/html")
  say("device-failed", page.querySelector("[data-message]")?.textContent)
})
document.addEventListener("htmx:error", event => {
  if (event.detail.ctx) say("device-offline")
})

// ---- whose page this is: one that the browser kept whole is not shown again once they signed out

const READER = "weave-reader"
const {reader} = document.documentElement.dataset
if (reader) localStorage.setItem(READER, reader)

document.addEventListener("submit", event => {
  if ("clearsDrafts" in event.target.dataset) localStorage.removeItem(READER)
})

addEventListener("pageshow", event => {
  if (!event.persisted) return
  sent(document)
  if (!reader || localStorage.getItem(READER) === reader) return
  document.body.replaceChildren()
  location.reload()
})

// ---- clicks: copy, dismiss, discard, dialogs, and menus that close when one looks elsewhere

async function copy(button) {
  const field = document.getElementById(button.dataset.copy)
  field.select()
  try { await navigator.clipboard.writeText(field.value) } catch { document.execCommand("copy") }
  const [ask, done] = button.querySelectorAll("span")
  ask.hidden = true
  done.hidden = false
  setTimeout(() => { ask.hidden = false; done.hidden = true }, 2000)
}

// The picker goes and the row that it was opened in has the focus again.
function closePicker(event, link) {
  const slot = link.closest(".assign-slot")
  if (!slot) return
  event.preventDefault()
  slot.replaceChildren()
  slot.closest(".task")?.querySelector(".assign")?.focus()
}

document.addEventListener("click", event => {
  const target = event.target.closest("[data-copy], [data-dismiss], [data-dialog], [data-close]")
  const {copy: field, dismiss, dialog, close} = target?.dataset ?? {}
  if (field) copy(target)
  if (dismiss !== undefined) target.closest(".notice").remove()
  if (close !== undefined) closePicker(event, target)
  const opened = dialog && document.getElementById(dialog)
  if (opened && !event.ctrlKey && !event.metaKey) { event.preventDefault(); opened.showModal() }
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (!menu.contains(event.target)) menu.open = false
  }
})

// ---- keys: Escape closes, / searches, arrows move through the picker

function closeMenu() {
  const menu = document.querySelector("details.menu[open]")
  if (!menu) return
  menu.open = false
  menu.querySelector("summary").focus()
}

function move(picker, step) {
  const stops = [...picker.querySelectorAll("[data-search], .picker-option:not(:disabled)")]
  const next = stops[Math.min(Math.max(stops.indexOf(document.activeElement) + step, 0), stops.length - 1)]
  next?.focus()
}

document.addEventListener("keydown", event => {
  const picker = event.target.closest?.("[data-picker]")
  const step = {ArrowDown: 1, ArrowUp: -1}[event.key]
  if (event.key === "Escape") {
    if (picker) picker.querySelector("[data-close]")?.click()
    else closeMenu()
  } else if (picker && step) {
    event.preventDefault()
    move(picker, step)
  } else if (event.key === "/" && !event.target.closest?.("input, textarea, select, [contenteditable]")) {
    const search = document.querySelector("[data-search]")
    if (search) { event.preventDefault(); search.focus() }
  }
})

document.addEventListener("change", event => {
  const form = event.target.form
  if (form && "submitOnChange" in form.dataset) form.requestSubmit()
})
