/** Rights as XMP, in the fields that the IPTC Photo Metadata Standard (2023.2) gives them, so that whoever takes a file knows whose it is. */
import type { Rights } from '#newsroom/media/decoding/tasks.ts';

const quoted = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const inAnyLanguage = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${quoted(text)}</rdf:li></rdf:Alt>`;

/** The packet; undefined when there is nothing to say. */
export function rightsXmp({ creator, credit, copyright, licence, terms }: Rights): string | undefined {
  const usage = [licence, terms].filter(Boolean).join('. ');
  const address = [licence, terms].find((text) => /^https?:\/\/\S+$/.test(text));
  const fields = [
    creator && `<dc:creator><rdf:Seq><rdf:li>${quoted(creator)}</rdf:li></rdf:Seq></dc:creator>`,
    credit && `<photoshop:Credit>${quoted(credit)}</photoshop:Credit>`,
    copyright && `<dc:rights>${inAnyLanguage(copyright)}</dc:rights>`,
    usage && `<xmpRights:UsageTerms>${inAnyLanguage(usage)}</xmpRights:UsageTerms>`,
    address && `<xmpRights:WebStatement>${quoted(address)}</xmpRights:WebStatement>`,
  ].filter(Boolean);
  if (fields.length === 0) return undefined;
  return [
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"',
    ' xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/">',
    ...fields,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
  ].join('');
}
