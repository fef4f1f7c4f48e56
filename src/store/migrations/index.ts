import first from './0000_first.sql'
import search from './0001_search.sql'
import advice from './0002_advice.sql'
import clearances from './0003_clearances.sql'
import lookup from './0004_lookup.sql'
import slack from './0005_slack.sql'
import slackReplies from './0006_slack_replies.sql'
import preferences from './0007_preferences.sql'
import service from './0008_service.sql'
import page from './0009_page.sql'

/** Every committed migration in the order of its number; a test holds the list against the folder. */
export const migrations = [
  { name: '0000_first', sql: first },
  { name: '0001_search', sql: search },
  { name: '0002_advice', sql: advice },
  { name: '0003_clearances', sql: clearances },
  { name: '0004_lookup', sql: lookup },
  { name: '0005_slack', sql: slack },
  { name: '0006_slack_replies', sql: slackReplies },
  { name: '0007_preferences', sql: preferences },
  { name: '0008_service', sql: service },
  { name: '0009_page', sql: page },
]
