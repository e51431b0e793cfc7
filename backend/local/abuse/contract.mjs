// The contract as the hostile suite reads it: operations with their parameters and the schema of their body.
const verbs = ['get', 'post', 'put', 'patch', 'delete'];

export function readContract(contract) {
  const target = (ref) => ref.slice(2).split('/').reduce((part, key) => part[key.replaceAll('~1', '/')], contract);

  /** A schema without $ref and anyOf: of 'this or null' it is this, marked as nullable. */
  const schemaOf = (schema = {}) => {
    if (schema.$ref) {
      const { $ref, ...own } = schema;
      const named = schemaOf(target($ref));
      return { ...named, ...own, properties: own.properties ?? named.properties };
    }
    if (schema.anyOf) {
      const some = schema.anyOf.find((one) => one.type !== 'null');
      return { ...schemaOf(some), nullable: schema.anyOf.length > 1 };
    }
    if (Array.isArray(schema.type)) {
      return { ...schema, type: schema.type.find((one) => one !== 'null'), nullable: schema.type.includes('null') };
    }
    return schema;
  };

  const operations = Object.entries(contract.paths).flatMap(([path, item]) => verbs.filter((verb) => item[verb]).map((verb) => {
    const operation = item[verb];
    const all = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((one) => (one.$ref ? target(one.$ref) : one));
    const [type, body] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
    return {
      key: `${verb.toUpperCase()} ${path}`,
      method: verb.toUpperCase(),
      path,
      roles: operation['x-roles'],
      open: operation.security.some((one) => Object.keys(one).length === 0),
      parameters: all.map((one) => ({ name: one.name, in: one.in, required: one.required, schema: schemaOf(one.schema) })),
      body: body && { type, schema: schemaOf(body.schema), example: body.example },
    };
  }));
  return { operations, schemaOf };
}

export const takes = (operation, where, name) => operation.parameters.some((one) => one.in === where && one.name === name);
