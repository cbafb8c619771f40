import { generate } from "selfsigned";

/** A certificate for localhost, made at start and kept nowhere: the library of Office wants https. */
export async function certificat(): Promise<{ key: string; cert: string }> {
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] }],
  });
  return { key, cert };
}
