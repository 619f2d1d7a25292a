import { useMessages } from "../messages/messages";

interface SavePictureProps {
  /** The name of the file, without its ending. */
  readonly name: string;
  /** The picture as the text of an SVG document. */
  readonly picture: () => string;
}

const addressOfSvg = (svg: string) => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

function save(address: string, name: string): void {
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
}

/** Draws an SVG at twice its size and saves it. By `data:`, because the page's policy lets images come from nowhere else. */
async function savePng(svg: string, name: string): Promise<void> {
  const image = new Image();
  image.src = addressOfSvg(svg);
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width * 2;
  canvas.height = image.height * 2;
  const context = canvas.getContext("2d");
  if (!context) return;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  save(canvas.toDataURL("image/png"), `${name}.png`);
}

/** Buttons that save a picture as SVG and as PNG. */
export function SavePicture({ name, picture }: SavePictureProps) {
  const messages = useMessages();
  return (
    <>
      <button type="button" onClick={() => save(addressOfSvg(picture()), `${name}.svg`)}>
        {messages.savePicture} (SVG)
      </button>{" "}
      <button type="button" onClick={() => void savePng(picture(), name)}>
        {messages.savePicture} (PNG)
      </button>
    </>
  );
}
