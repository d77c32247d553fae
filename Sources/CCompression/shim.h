#include <zlib.h>
#include <zstd.h>
#include <zstd_errors.h>

/* A macro in zlib.h, which Swift does not see. */
static inline int inflate_begin_gzip(z_stream *stream) {
  return inflateInit2(stream, 16 + MAX_WBITS);
}
