// @ts-check
/**
 * <cooperation-atlas view="map" query="indicator=gdp" lang="ar"></cooperation-atlas>
 *
 * Attributes: view, query, lang, theme, title, height (of the frame until it says its own), link (frames of one name share the
 * states that a reader selects). What stands inside the element is shown until the script runs, and where it never does.
 * Events: atlas-ready, atlas-state, atlas-error, with the message's fields as `detail`; `set(query)` drives the frame.
 */
(() => {
  const ns = 'cooperation-atlas';
  const base = new URL('.', /** @type {HTMLScriptElement} */ (document.currentScript).src);

  class CooperationAtlas extends HTMLElement {
    static observedAttributes = ['query', 'lang', 'theme'];

    /** @type {HTMLIFrameElement | undefined} */
    #frame;
    #isReady = false;

    connectedCallback() {
      if (this.#frame !== undefined) return;
      const at = (/** @type {string} */ name, other = '') => this.getAttribute(name) ?? other;
      const lang = at('lang', document.documentElement.lang || 'en').split('-')[0];
      const url = new URL(`${lang}/embed/${at('view', 'map')}`, base);
      url.search = at('query').replace(/^\?/, '');
      if (this.hasAttribute('theme')) url.searchParams.set('theme', at('theme'));
      const frame = document.createElement('iframe');
      frame.src = url.href;
      frame.title = at('title', 'Cooperation Atlas');
      frame.loading = 'lazy';
      frame.style.cssText = `display:block;inline-size:100%;border:0;block-size:${parseInt(at('height', '480'), 10)}px`;
      this.style.display = 'block';
      this.replaceChildren(frame);
      this.#frame = frame;
      this.#isReady = false;
      addEventListener('message', this);
    }

    disconnectedCallback() {
      removeEventListener('message', this);
      this.#frame = undefined;
    }

    /** @param {string} name @param {string | null} before @param {string | null} value */
    attributeChangedCallback(name, before, value) {
      if (this.#frame === undefined || before === value) return;
      const type = name === 'query' ? 'set' : name;
      this.#post({ type, [name]: value ?? (name === 'theme' ? 'auto' : '') });
    }

    /** Shows another query, written as in an address. @param {string} query */
    set(query) {
      this.#post({ type: 'set', query });
    }

    /** @param {MessageEvent} event */
    handleEvent({ source, data }) {
      const frame = this.#frame;
      if (frame === undefined || source !== frame.contentWindow) return;
      if (data?.ns !== ns || data.v !== 1) return;
      if (data.type === 'height' && data.height > 0) frame.style.blockSize = `${data.height}px`;
      if (data.type === 'ready') this.#isReady = true;
      if (data.type === 'state') this.#share(data.href);
      if (data.type !== 'height') {
        this.dispatchEvent(new CustomEvent(`atlas-${data.type}`, { detail: data, bubbles: true }));
      }
    }

    /** Gives what is selected here to the others of the same name. @param {string} href */
    #share(href) {
      const link = this.getAttribute('link');
      this.href = href;
      if (link === null) return;
      const states = new URL(href).searchParams.get('states') ?? '';
      for (const other of document.querySelectorAll(`${ns}[link="${CSS.escape(link)}"]`)) {
        if (other !== this && other instanceof CooperationAtlas) other.#select(states);
      }
    }

    /** @param {string} states */
    #select(states) {
      const shown = new URL(this.href ?? this.#frame?.src ?? base).searchParams;
      if ((shown.get('states') ?? '') === states) return;
      if (states === '') shown.delete('states');
      else shown.set('states', states);
      this.set(String(shown));
    }

    /** @param {object} message */
    #post(message) {
      const send = () => this.#frame?.contentWindow?.postMessage({ ns, v: 1, ...message }, '*');
      if (this.#isReady) send();
      else this.addEventListener('atlas-ready', send, { once: true });
    }
  }

  customElements.define(ns, CooperationAtlas);
})();
