package org.dialoguerelations.http.endpoint;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.dialoguerelations.http.answer.Compression;
import org.dialoguerelations.http.answer.ErrorAnswer;
import org.dialoguerelations.http.cache.IfMatch;
import org.dialoguerelations.http.cache.IfNoneMatch;
import org.dialoguerelations.http.delivery.Delivery;
import org.dialoguerelations.http.error.Refusal;
import org.dialoguerelations.kernel.Gzip;
import org.dialoguerelations.kernel.Hash;

/**
 * What is the same for all clients as long as the process lives.
 *
 * @param type the value of {@code Content-Type}
 * @param tag names its bytes; without quotation marks
 * @param caching the value of {@code Cache-Control}
 * @param compressed the same bytes with gzip
 */
public record StaticContent(
    String type, String tag, String caching, Buffer plain, Buffer compressed) {

  private static final int TAG_BYTES = 16;

  /** The content of a text. */
  public static StaticContent of(String type, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new StaticContent(
        type, tag(bytes), "public, no-cache", Buffer.buffer(bytes), Buffer.buffer(Gzip.of(bytes)));
  }

  /**
   * What was compressed before, for an address that has its tag in it: there it never changes.
   *
   * @param compressed with gzip
   */
  public static StaticContent unchanging(String type, byte[] compressed) {
    return new StaticContent(
        type,
        tag(compressed),
        "public, max-age=31536000, immutable",
        Buffer.buffer(Gzip.plain(compressed)),
        Buffer.buffer(compressed));
  }

  private static String tag(byte[] bytes) {
    return HexFormat.of().formatHex(Hash.of(bytes), 0, TAG_BYTES);
  }

  /** Answers GET and HEAD; nothing is sent again that the client holds. */
  public void send(RoutingContext context) {
    if (!ErrorAnswer.isRead(context)) {
      return;
    }
    boolean gzip =
        Compression.best(Requests.preferences(context, HttpHeaders.ACCEPT_ENCODING))
            .filter(compression -> compression != Compression.NONE)
            .isPresent();
    // One tag for each form: a strong one names bytes.
    String sent = gzip ? tag + "-gzip" : tag;
    Optional<Refusal> refusal = IfMatch.refusal(context.request(), Optional.of('"' + sent + '"'));
    if (refusal.isPresent()) {
      ErrorAnswer.send(context, refusal.get());
      return;
    }
    HttpServerResponse response =
        context
            .response()
            .putHeader(HttpHeaders.ETAG, '"' + sent + '"')
            .putHeader(HttpHeaders.CACHE_CONTROL, caching)
            .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    if (IfNoneMatch.of(Requests.header(context, HttpHeaders.IF_NONE_MATCH))
        .covers(Optional.of(sent))) {
      response.setStatusCode(304).end();
      return;
    }
    if (gzip) {
      response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
    response.putHeader(HttpHeaders.CONTENT_TYPE, type);
    Delivery.end(context, gzip ? compressed : plain);
  }
}
