import { z } from 'zod'

export const channels = ['call', 'meeting', 'video', 'email', 'message', 'letter', 'branch', 'other'] as const
export const channelSchema = z.enum(channels)
export type Channel = (typeof channels)[number]

export const taskStatuses = ['open', 'done', 'cancelled'] as const
export type TaskStatus = (typeof taskStatuses)[number]

export const priorities = ['low', 'normal', 'high'] as const
export const prioritySchema = z.enum(priorities)
export type TaskPriority = (typeof priorities)[number]

/** Where a conversation takes place. */
export const surfaces = ['terminal', 'page', 'api', 'slack', 'mcp', 'job', 'eval'] as const
export const surfaceSchema = z.enum(surfaces)
export type Surface = (typeof surfaces)[number]
