/** The browser's half of passkeys: it asks the device, and knows nothing else. */

/** Whether this browser can do it, and read the server's options as they are sent. */
export const canUsePasskeys = (): boolean => typeof PublicKeyCredential !== 'undefined' && 'parseRequestOptionsFromJSON' in PublicKeyCredential;

/** Asks the device for a passkey that it holds; undefined when the person turns away or it has none. */
export async function askDevice(options: Record<string, unknown>): Promise<unknown> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options as unknown as PublicKeyCredentialRequestOptionsJSON);
  return toJson(navigator.credentials.get({ publicKey }));
}

/** Has the device make one; undefined when the person turns away or it cannot. */
export async function makeOnDevice(options: Record<string, unknown>): Promise<unknown> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options as unknown as PublicKeyCredentialCreationOptionsJSON);
  return toJson(navigator.credentials.create({ publicKey }));
}

async function toJson(asked: Promise<Credential | null>): Promise<unknown> {
  try {
    const credential = await asked;
    return credential instanceof PublicKeyCredential ? credential.toJSON() : undefined;
  } catch {
    return undefined;
  }
}
