export function fileName(title: string, day: string, extension: string): string { return `sales-system-map-${title.length}-${day}.${extension}`; }
