// The distance between two positions on the sphere, in nautical miles.
export interface Position {
  /** Degrees, north positive. */
  readonly latitude: number;
  /** Degrees, east positive. */
  readonly longitude: number;
}

/** Mean radius of the Earth, 6371.0088 km, in nautical miles of 1852 m. */
const RADIUS = 6371.0088 / 1.852;

/** Great-circle distance by the haversine formula, good for short and long distances; the error against the ellipsoid is below 0.6 %. */
export function nauticalMiles(a: Position, b: Position): number {
  const [latA, latB] = [radians(a.latitude), radians(b.latitude)];
  const h =
    Math.sin((latB - latA) / 2) ** 2 +
    Math.cos(latA) * Math.cos(latB) * Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
