/** A picture without what it told of its maker: the same pixels, turned the same way. Sizes are in pixels. */
export interface Picture {
  bytes: Buffer;
  width: number;
  height: number;
}
