/** A refusal of the host, with one of the codes of `Excel.ErrorCodes`: the library hands it to the add-in as it is. */
export class ErreurHote extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly http = 400
  ) {
    super(message);
    this.name = "ErreurHote";
  }
}

export function argumentInvalide(): ErreurHote {
  return new ErreurHote(
    "InvalidArgument",
    "The argument is invalid or missing or has an incorrect format."
  );
}

export function introuvable(): ErreurHote {
  return new ErreurHote("ItemNotFound", "The requested resource doesn't exist.", 404);
}

export function dejaPris(): ErreurHote {
  return new ErreurHote(
    "ItemAlreadyExists",
    "A resource with the same name or identifier already exists.",
    409
  );
}

export function refuse(): ErreurHote {
  return new ErreurHote("AccessDenied", "You cannot perform the requested operation.", 403);
}

export function operationInvalide(): ErreurHote {
  return new ErreurHote(
    "InvalidOperation",
    "This operation is not permitted for the current object."
  );
}
