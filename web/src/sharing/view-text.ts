import type { Scene } from "../model/scene.ts";
import { packedScene, packScene, unpackScene } from "./packed-scene.ts";
import { SharingError } from "./sharing-error.ts";

/** Unpacked, no honest scene comes near this many bytes. */
const MOST_BYTES = 500_000;

/** A scene as the text of a link: JSON, deflated, in the letters that a URL leaves alone. */
export async function writeView(scene: Scene): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(packScene(scene)));
  const packed = await pump(bytes, new CompressionStream("deflate-raw"));
  const binary = Array.from(packed, (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/**
 * The inverse of {@link writeView}.
 * @throws {SharingError} BROKEN when the text is cut off, of a newer version, or of another making.
 */
export async function readView(text: string): Promise<Scene> {
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    const packed = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    const bytes = await pump(packed, new DecompressionStream("deflate-raw"));
    return unpackScene(packedScene.parse(JSON.parse(new TextDecoder().decode(bytes))));
  } catch (cause) {
    throw new SharingError("BROKEN", { cause });
  }
}

/** A little text can unpack to any length: past {@link MOST_BYTES} it is given up. */
async function pump(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(through).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > MOST_BYTES) {
      await reader.cancel();
      throw new RangeError(`More than ${MOST_BYTES} bytes.`);
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
