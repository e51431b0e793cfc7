// Forms that carry a file, as bytes on the wire: what a valid one holds, and how its parts are put together.

/** The smallest PDF that is one. */
export const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
/** One pixel. */
export const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');

const boundary = 'between-the-parts';

function head({ name, filename, type }) {
  const file = filename === undefined ? '' : `; filename="${filename}"`;
  return Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n${type ? `Content-Type: ${type}\r\n` : ''}\r\n`);
}

/** `parts` in their order, each {name, data, filename, type}. */
export function formOf(parts) {
  const bytes = parts.flatMap((part) => [head(part), Buffer.from(part.data), Buffer.from('\r\n')]);
  return { type: `multipart/form-data; boundary=${boundary}`, body: Buffer.concat([...bytes, Buffer.from(`--${boundary}--\r\n`)]) };
}

export const filePart = (data, filename, type = 'application/octet-stream') => ({ name: 'file', data, filename, type });
/** What is said about the file. */
export const saidPart = (json) => ({ name: 'document', data: JSON.stringify(json), type: 'application/json' });
