// The store for a body that runs more than one server: any object store that speaks S3, such as one of its own.
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
  type CompletedPart,
} from '@aws-sdk/client-s3';
import { BlobError, checkBlobId, collect, type BlobStore } from './blob-store.ts';
import { framesOf } from './frames.ts';

export interface S3BlobStoreOptions {
  /** Such as `https://objects.example.org`; left out: the endpoint of the region at AWS. */
  readonly endpoint?: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Before every name in the bucket. Default: `evidence/`. */
  readonly prefix?: string;
  /** The bucket in the path, not in the host name. Default: true when an endpoint is given. */
  readonly hasPathStyle?: boolean;
  /** Bytes of one part of a multipart upload, 5 MiB or more. Default: 8 MiB, which allows 78 GiB a file. */
  readonly partBytes?: number;
}

interface Place {
  readonly client: S3Client;
  readonly Bucket: string;
  readonly partBytes: number;
}

const MIB = 1024 * 1024;

/** Opens the store; the bucket must exist. What is kept needs no encryption by the store: it comes sealed. */
export function openS3BlobStore(options: S3BlobStoreOptions): BlobStore {
  const client = clientOf(options);
  const { bucket: Bucket, prefix = 'evidence/', partBytes = 8 * MIB } = options;
  const place = { client, Bucket, partBytes };
  const keyOf = (id: string): string => `${prefix}${checkBlobId(id)}`;
  return {
    async put(id, bytes) {
      if (await exists(place, keyOf(id))) throw new BlobError('exists');
      return put(place, keyOf(id), bytes);
    },
    async get(id) {
      return collect(await stream(place, keyOf(id)));
    },
    stream: async (id) => stream(place, keyOf(id)),
    has: async (id) => exists(place, keyOf(id)),
    async delete(id) {
      await client.send(new DeleteObjectCommand({ Bucket, Key: keyOf(id) }));
    },
    close() {
      client.destroy();
    },
  };
}

function clientOf({ endpoint, region, accessKeyId, secretAccessKey, hasPathStyle }: S3BlobStoreOptions): S3Client {
  return new S3Client({
    ...(endpoint === undefined ? {} : { endpoint }),
    region,
    credentials: { accessKeyId, secretAccessKey },
    forcePathStyle: hasPathStyle ?? endpoint !== undefined,
    // Stores other than AWS often refuse the newer checksum headers; the seal detects every change anyway.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
}

/** A file that fits in one part is put whole; a longer one in parts, of which one is in memory at a time. */
async function put(place: Place, Key: string, bytes: AsyncIterable<Uint8Array>): Promise<number> {
  const { client, Bucket } = place;
  const parts: CompletedPart[] = [];
  let written = 0;
  let UploadId: string | undefined;
  try {
    for await (const { bytes: Body, index, isLast } of framesOf(bytes, 0, place.partBytes)) {
      written += Body.length;
      if (isLast && index === 0) await client.send(new PutObjectCommand({ Bucket, Key, Body }));
      else {
        UploadId ??= (await client.send(new CreateMultipartUploadCommand({ Bucket, Key }))).UploadId;
        const PartNumber = index + 1;
        const { ETag } = await client.send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body }));
        parts.push({ ETag, PartNumber });
      }
    }
    if (UploadId !== undefined)
      await client.send(
        new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts: parts } }),
      );
    return written;
  } catch (error) {
    if (UploadId !== undefined) await abort(client, { Bucket, Key, UploadId });
    throw error;
  }
}

/** The first error is the one to tell; a lifecycle rule of the bucket sweeps what could not be aborted. */
async function abort(client: S3Client, upload: { Bucket: string; Key: string; UploadId: string }): Promise<void> {
  try {
    await client.send(new AbortMultipartUploadCommand(upload));
  } catch {
    return;
  }
}

async function stream(place: Place, Key: string): Promise<AsyncIterable<Uint8Array>> {
  if (!(await exists(place, Key))) throw new BlobError('not-found');
  return pieces(place, Key);
}

/** Fetched only when the first piece is asked for, so that nobody who turns away leaves a connection taken. */
async function* pieces({ client, Bucket }: Place, Key: string): AsyncGenerator<Uint8Array> {
  const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
  yield* Body as unknown as AsyncIterable<Uint8Array>;
}

async function exists({ client, Bucket }: Place, Key: string): Promise<boolean> {
  try {
    await client.send(new HeadObjectCommand({ Bucket, Key }));
    return true;
  } catch (error) {
    if (isNotFound(error)) return false;
    throw error;
  }
}

function isNotFound(error: unknown): boolean {
  return (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode === 404;
}
