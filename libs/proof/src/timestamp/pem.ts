import { fromBase64 } from '../bytes.js';
import { refusal } from '../refusal.js';

const block = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g;

/**
 * The DER bytes of each certificate in a PEM file (RFC 7468).
 * @throws DomainError `CERTIFICATE_MALFORMED` when a block is not base64
 */
export const certificatesOfPem = (pem: string): readonly Uint8Array[] =>
  [...pem.matchAll(block)].map(([, encoded = '']) => {
    const der = fromBase64(encoded.replace(/\s/g, ''));
    if (!der) throw refusal('CERTIFICATE_MALFORMED');
    return der;
  });
