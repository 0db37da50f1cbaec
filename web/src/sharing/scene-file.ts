import * as z from "zod/mini";
import { isDay, type Day } from "../model/day.ts";
import { MOST_NODES, type Scene } from "../model/scene.ts";
import { packedScene, packScene, unpackScene } from "./packed-scene.ts";
import { SharingError } from "./sharing-error.ts";

/** What a scene file holds: the picture, the day asked about, what is chosen. */
export type SavedView = {
  readonly scene: Scene;
  readonly asOf: Day | null;
  readonly selected: readonly string[];
};

const FORMAT = "niengiam-scene";

const envelope = z.object({ format: z.literal(FORMAT), version: z.number() });

const tooLarge = z.object({
  scene: z.object({ ids: z.array(z.unknown()).check(z.minLength(MOST_NODES.hard + 1)) }),
});

const sceneFile = z.object({
  format: z.literal(FORMAT),
  version: z.literal(1),
  asOf: z.nullable(z.string().check(z.refine(isDay))),
  selected: z.array(z.string().check(z.maxLength(700))).check(z.maxLength(1500)),
  scene: packedScene,
});

/** The text of a scene file, for people to read and for {@link readSceneFile}. */
export function writeSceneFile({ scene, asOf, selected }: SavedView): string {
  const file: z.infer<typeof sceneFile> = {
    format: FORMAT,
    version: 1,
    asOf,
    selected: [...selected],
    scene: packScene(scene),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** @throws {SharingError} NOT_A_SCENE; NEWER when the file says that it is of a later version; TOO_LARGE */
export function readSceneFile(text: string): SavedView {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new SharingError("NOT_A_SCENE", { cause });
  }
  const said = envelope.safeParse(json);
  if (said.success && said.data.version > 1) throw new SharingError("NEWER");
  if (said.success && tooLarge.safeParse(json).success) throw new SharingError("TOO_LARGE");
  const file = sceneFile.safeParse(json);
  if (!file.success) throw new SharingError("NOT_A_SCENE", { cause: file.error });
  return { ...file.data, scene: unpackScene(file.data.scene) };
}
