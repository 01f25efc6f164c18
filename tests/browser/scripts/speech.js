// A stand-in for the browser's own speech. `arguments[0]` are its voices; `arguments[1]` is whether an utterance ends by
// itself. It keeps what it was given to say in `window.spoken`, each with the words that were lit then, or null where the
// browser can light none; what is being said is in `window.saying`.
const [voices, ends] = arguments;
const browsers = window.speechSynthesis;
const isStandIn = browsers?.standIn;
window.spoken = [];
window.saying = null;
if (isStandIn) {
  Object.assign(browsers, { voices, ends });
} else {
  const standIn = Object.assign(new EventTarget(), {
    standIn: true,
    voices,
    ends,
    getVoices() {
      return this.voices;
    },
    speak(utterance) {
      window.saying = utterance;
      const lit = globalThis.Highlight ? [...(CSS.highlights.get("said") ?? [])].map(String).join("") : null;
      window.spoken.push({ text: utterance.text, lit, voice: utterance.voice.name, rate: utterance.rate });
      if (this.ends) setTimeout(() => window.saying === utterance && this.finish());
    },
    finish() {
      const utterance = window.saying;
      window.saying = null;
      utterance.onend();
    },
    // As browsers do, tells the utterance that nobody will hear it.
    cancel() {
      const utterance = window.saying;
      window.saying = null;
      utterance?.onerror({ error: "canceled" });
    },
  });
  Object.defineProperty(window, "speechSynthesis", { configurable: true, value: standIn });
  window.SpeechSynthesisUtterance = class {
    constructor(text) {
      this.text = text;
    }
  };
}
// Whoever listens already listens to the browser's own; whoever comes later, to this.
window.browsersSpeech ??= isStandIn ? null : browsers;
for (const told of [window.browsersSpeech, window.speechSynthesis]) told?.dispatchEvent(new Event("voiceschanged"));
// A browser with no speech of its own has nothing to tell of voices; a new page looks again.
document.dispatchEvent(new Event("focusin"));
