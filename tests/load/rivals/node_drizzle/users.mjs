/** The school of the load generator: odd ids are students, even ones teachers. */
export const school = (count) =>
  Array.from({ length: count }, (_, place) => ({ id: place + 1, role: place % 2 ? "teacher" : "student" }));

/** Parts that a single statement can hold. */
export const parts = (rows, size = 1000) =>
  Array.from({ length: Math.ceil(rows.length / size) }, (_, part) => rows.slice(part * size, (part + 1) * size));
