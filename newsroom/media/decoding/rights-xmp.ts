/**
 * Rights as XMP, in the fields that the IPTC Photo Metadata Standard (2025.1) gives them, so that whoever takes a file knows
 * whose it is, where its licence stands, who gives another one, and whether machines may learn from it. Search engines read
 * the same (https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata).
 */
import { type DataMining, miningField } from '#newsroom/media/data-mining.ts';
import type { Rights } from '#newsroom/media/decoding/tasks.ts';
import { licenceAddress } from '#newsroom/media/licence-address.ts';

const quoted = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const inAnyLanguage = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${quoted(text)}</rdf:li></rdf:Alt>`;

/** The packet. `mining`: what the picture says for itself; the site's word is put in when the file is sent. */
export function rightsXmp({ creator, credit, copyright, licence, terms }: Rights, mining: DataMining): string {
  const usage = [licence, terms].filter(Boolean).join('. ');
  const licensedAt = licenceAddress(licence);
  const termsAt = licenceAddress(terms);
  const statement = licensedAt ?? termsAt;
  const fields = [
    creator && `<dc:creator><rdf:Seq><rdf:li>${quoted(creator)}</rdf:li></rdf:Seq></dc:creator>`,
    credit && `<photoshop:Credit>${quoted(credit)}</photoshop:Credit>`,
    copyright && `<dc:rights>${inAnyLanguage(copyright)}</dc:rights>`,
    usage && `<xmpRights:UsageTerms>${inAnyLanguage(usage)}</xmpRights:UsageTerms>`,
    statement && `<xmpRights:WebStatement>${quoted(statement)}</xmpRights:WebStatement>`,
    termsAt && licensor(termsAt, credit || copyright),
    miningField(mining),
  ].filter(Boolean);
  const names = [
    ['dc', 'http://purl.org/dc/elements/1.1/'],
    ['photoshop', 'http://ns.adobe.com/photoshop/1.0/'],
    ['xmpRights', 'http://ns.adobe.com/xap/1.0/rights/'],
    ['plus', 'http://ns.useplus.org/ldf/xmp/1.0/'],
  ].filter(([prefix]) => fields.some((field) => String(field).startsWith(`<${prefix}:`)));
  return [
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about=""${names.map(([prefix, address]) => ` xmlns:${prefix}="${address}"`).join('')}>`,
    ...fields,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
  ].join('');
}

/** Who gives a licence, and where one asks. */
function licensor(address: string, name: string): string {
  const named = name && `<plus:LicensorName>${quoted(name)}</plus:LicensorName>`;
  const found = `${named}<plus:LicensorURL>${quoted(address)}</plus:LicensorURL>`;
  return `<plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource">${found}</rdf:li></rdf:Seq></plus:Licensor>`;
}
