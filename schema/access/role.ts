/** What a user may do, from the lowest role: read; also write; also administer. */
export const roles = ["reader", "editor", "admin"] as const;

export type Role = (typeof roles)[number];

export const isRole = (value: unknown): value is Role => (roles as readonly unknown[]).includes(value);

/** Whether a user with this role may do what needs the other one. */
export const mayActAs = (role: Role, needed: Role) => roles.indexOf(role) >= roles.indexOf(needed);
