// What is in a workbook (XLSX) or a document (DOCX), without a program for either: the parts of its ZIP file by their names.
import { inflateRawSync } from 'node:zlib';

const directoryEnds = Buffer.from([0x50, 0x4b, 5, 6]);

/**
 * By the directory at its end, as spreadsheets do.
 *
 * @param {Buffer} file
 * @returns {Map<string, string>}
 */
export function partsOf(file) {
  const end = file.lastIndexOf(directoryEnds);
  if (end < 0) throw new Error('This is no ZIP file.');
  /** @type {Map<string, string>} */
  const parts = new Map();
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    const name = file.readUInt16LE(at + 28);
    const begin = file.readUInt32LE(at + 42);
    const data = begin + 30 + file.readUInt16LE(begin + 26) + file.readUInt16LE(begin + 28);
    const packed = file.subarray(data, data + file.readUInt32LE(at + 20));
    const stored = file.readUInt16LE(at + 10) === 0;
    parts.set(file.toString('utf8', at + 46, at + 46 + name), (stored ? packed : inflateRawSync(packed)).toString());
    at += 46 + name + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return parts;
}

/**
 * Its sheets, or its text, as XML.
 *
 * @param {Buffer} file
 */
export const textsOf = (file) => [...partsOf(file)].filter(([name]) => /^xl\/worksheets\/|^word\/document\.xml$/.test(name)).map(([, text]) => text);
