// Takes the values out of a result that strangers may read, such as the annotations of a public repository.
import { ruleById } from '@plimsoll/standard/rules';
import type { ValidationResult } from '@plimsoll/validator';

export function redactResult(result: ValidationResult): ValidationResult {
  return {
    ...result,
    subject: null,
    messages: result.messages.map((message) => ({
      ...message,
      text: `${ruleById.get(message.rule)?.title ?? message.rule}: not so here`,
      values: {},
      at: message.at.map((place) => ({
        ...place,
        thing: place.thing ? { ...place.thing, label: place.thing.kind } : null,
      })),
    })),
  };
}
