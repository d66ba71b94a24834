/** Pictures for which browsers name no type on some systems. */
const NAMES = /\.(?:avif|bmp|gif|heic|heif|jpe?g|jxl|mkv|mov|mp4|png|tiff?|webm|webp)$/iu;

/** Whether something that is about to be sent is a picture or a video, by its type and name alone: nobody looks into it. */
export function isPicture({ type, name }: Pick<File, 'type' | 'name'>): boolean {
  return type === '' ? NAMES.test(name) : /^(?:image|video)\//u.test(type);
}
