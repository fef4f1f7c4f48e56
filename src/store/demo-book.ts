import { type BookFile, bookFile } from '#domain/book-file.ts'
import accounts from './demo/accounts.json' with { type: 'json' }
import cadence from './demo/cadence.json' with { type: 'json' }
import cards from './demo/cards.json' with { type: 'json' }
import chineseClients from './demo/clients-chinese.json' with { type: 'json' }
import cyrillicClients from './demo/clients-cyrillic.json' with { type: 'json' }
import latinClients from './demo/clients-latin.json' with { type: 'json' }
import consents from './demo/consents.json' with { type: 'json' }
import contacts from './demo/contacts.json' with { type: 'json' }
import deals from './demo/deals.json' with { type: 'json' }
import documents from './demo/documents.json' with { type: 'json' }
import facts from './demo/facts.json' with { type: 'json' }
import feedback from './demo/feedback.json' with { type: 'json' }
import holdings from './demo/holdings.json' with { type: 'json' }
import chineseInteractions from './demo/interactions-chinese.json' with { type: 'json' }
import cyrillicInteractions from './demo/interactions-cyrillic.json' with { type: 'json' }
import latinInteractions from './demo/interactions-latin.json' with { type: 'json' }
import lessons from './demo/lessons.json' with { type: 'json' }
import loans from './demo/loans.json' with { type: 'json' }
import meetings from './demo/meetings.json' with { type: 'json' }
import orders from './demo/orders.json' with { type: 'json' }
import prices from './demo/prices.json' with { type: 'json' }
import products from './demo/products.json' with { type: 'json' }
import promises from './demo/promises.json' with { type: 'json' }
import rates from './demo/rates.json' with { type: 'json' }
import relations from './demo/relations.json' with { type: 'json' }
import requests from './demo/requests.json' with { type: 'json' }
import tasks from './demo/tasks.json' with { type: 'json' }
import transactions from './demo/transactions.json' with { type: 'json' }
import users from './demo/users.json' with { type: 'json' }

/** The invented book of the demo, frozen to its day: no person, firm or number in it is real. */
export const demoBook: BookFile = bookFile.parse({
  today: '2026-11-23',
  ...users,
  ...products,
  ...prices,
  ...rates,
  clients: [...latinClients.clients, ...cyrillicClients.clients, ...chineseClients.clients],
  ...contacts,
  ...relations,
  ...consents,
  ...documents,
  ...accounts,
  ...cards,
  ...loans,
  ...orders,
  ...transactions,
  ...holdings,
  interactions: [
    ...latinInteractions.interactions,
    ...cyrillicInteractions.interactions,
    ...chineseInteractions.interactions,
  ],
  ...facts,
  ...tasks,
  ...promises,
  ...meetings,
  ...cadence,
  ...requests,
  ...deals,
  ...feedback,
  ...lessons,
})
