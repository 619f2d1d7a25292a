/** What a user may do, least first: read; write besides; administer besides. */
export const roles = ["reader", "editor", "admin"] as const;

export type Role = (typeof roles)[number];

export const isRole = (value: unknown): value is Role => (roles as readonly unknown[]).includes(value);

/** Whether the one role may do what the other is needed for. */
export const mayActAs = (role: Role, needed: Role) => roles.indexOf(role) >= roles.indexOf(needed);
