// Schemas of what tools answer, for surfaces that hand it on as it is.
export { briefLineShape, briefShape } from '#tools/brief.ts'
export { output as clientRecordShape } from '#tools/clients/get-client.ts'
