declare module 'subset-font' {
  type Axis = number | { readonly min: number; readonly max: number; readonly default?: number }

  interface SubsetOptions {
    readonly targetFormat?: 'woff2' | 'woff' | 'truetype'
    readonly variationAxes?: { readonly [axis: string]: Axis }
    readonly keepFeatures?: readonly string[]
  }

  // biome-ignore lint/style/noDefaultExport: it is the library's own
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options?: SubsetOptions,
  ): Promise<Buffer>
}
