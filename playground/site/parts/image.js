'use strict';

const { html, link } = require('../html');

/** Strapi's smaller versions and the original, by width, as `srcset` wants them. */
function srcset(image, site) {
  const versions = [...Object.values(image.formats), image]
    .filter((version) => version.width)
    .sort((a, b) => a.width - b.width);
  return versions.map(({ url, width }) => `${site.media(url)} ${width}w`).join(', ');
}

/** `sizes`: how wide the image stands on the page; `first`: in sight at once, so not lazy. */
function picture(image, site, { sizes, first = false, alt = image.alternativeText ?? '' }) {
  const scalable = image.mime === 'image/svg+xml' || Object.keys(image.formats).length === 0;
  return html`<img
    src="${site.media(image.url)}"
    ${!scalable && html`srcset="${srcset(image, site)}" sizes="${sizes}"`}
    ${image.width && html`width="${image.width}"`}
    ${image.height && html`height="${image.height}"`}
    ${first ? html`fetchpriority="high"` : html`loading="lazy"`}
    decoding="async"
    alt="${alt}"
  />`;
}

/** The credit line with the license linked to its deed, and the source. */
function creditLine({ line, license, sourceUrl }, site) {
  const [before, ...after] = license ? line.split(license.name) : [line];
  const named = after.length > 0;
  return html`<span class="credit"
    >${before}${named && link(license.url, license.name, html`rel="license"`)}${after.join(
      license?.name
    )}${sourceUrl && html` · ${link(sourceUrl, site.t('source'))}`}</span
  >`;
}

/** An image with its caption and credit; without either there is nothing under it. */
function figure(image, site, options) {
  const { caption, credit } = image;
  return html`<figure class="${options.className}">
    ${picture(image, site, options)}
    ${
      (caption || credit) &&
      html`<figcaption>
        ${caption && html`<span>${caption}</span>`} ${credit && creditLine(credit, site)}
      </figcaption>`
    }
  </figure>`;
}

module.exports = { picture, figure };
