import { createSecretKey } from "node:crypto";
import jwt from "jsonwebtoken";
import { Refused } from "./refused.mjs";

// As a key object: a string would be tried as a public key first, for each token.
const KEY = createSecretKey(Buffer.from(process.env.JWT_SECRET_KEY));

/** Who a token belongs to. */
export function verify(token) {
  try {
    const { sub, role } = jwt.verify(token, KEY, { algorithms: ["HS256"] });
    return { id: Number(sub), role };
  } catch {
    throw new Refused(401, "the token is not valid");
  }
}
