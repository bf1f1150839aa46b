/** What the desk's browsers may send. Sizes in bytes. */
export const DESK_LIMITS = {
  /** An action's body unless the action allows more. */
  actionBytes: 64 * 1024,
  /** What the accounts' library is given. */
  authBytes: 16 * 1024,
} as const;
