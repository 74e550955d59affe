/** Everything but what RFC 8187 (section 3.2.1) lets stand in an extended value. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * The `Content-Disposition` of a file to keep (RFC 6266): whatever its name holds, no line ends in it, no quotation is closed and no folder is left.
 * @param fileName  as people shall see it
 */
export const attachmentNamed = (fileName: string): string => {
  const name = fileName.toWellFormed().replaceAll(/[\\/]|\.{2,}/g, '_');
  const plain = name.replaceAll(/[^\w.-]/g, '_');
  const quoted = `attachment; filename="${plain}"`;
  return plain === name ? quoted : `${quoted}; filename*=UTF-8''${encoded(name)}`;
};
