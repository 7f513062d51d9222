/** A fault that the host reports inside its answer, in the words of Excel. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

export function itemNotFound(): ApiError {
  return new ApiError('ItemNotFound', "The requested resource doesn't exist.", 404);
}

export function itemAlreadyExists(): ApiError {
  return new ApiError(
    'ItemAlreadyExists',
    'A resource with the same name or identifier already exists.',
    409,
  );
}

export function invalidArgument(): ApiError {
  return new ApiError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
}

export function wrongShape(): ApiError {
  return new ApiError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

export function accessDenied(): ApiError {
  return new ApiError('AccessDenied', 'You cannot perform the requested operation.', 403);
}

export function invalidOperation(message: string): ApiError {
  return new ApiError('InvalidOperation', message);
}

/** What the host does not have. A test never passes by silence on something that is not modelled. */
export function notImplemented(member: string): ApiError {
  return new ApiError('NotImplemented', `the emulated host has no ${member}`, 501);
}
