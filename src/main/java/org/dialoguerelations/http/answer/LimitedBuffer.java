package org.dialoguerelations.http.answer;

import io.vertx.core.buffer.Buffer;
import java.io.OutputStream;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;

/** Takes bytes up to a number, and refuses the answer that has more. */
final class LimitedBuffer extends OutputStream {

  private final int max;
  private final Buffer buffer = Buffer.buffer();

  LimitedBuffer(int max) {
    this.max = max;
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    if (buffer.length() + length > max) {
      throw Refusal.exceeding(
          ErrorCode.RESPONSE_TOO_LARGE, "The answer has more than %d bytes.", max);
    }
    buffer.appendBytes(bytes, offset, length);
  }

  Buffer content() {
    return buffer;
  }
}
