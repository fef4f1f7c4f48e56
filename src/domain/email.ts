import { z } from 'zod'

const schema = z.email()

/** The form in which addresses are kept and compared: no spaces around, lower case. */
export const normalEmail = (text: string): string => text.trim().toLowerCase()

export const isEmail = (text: string): boolean => schema.safeParse(text).success
