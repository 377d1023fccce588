package org.dialoguerelations.http.answer;

import io.vertx.core.buffer.Buffer;
import java.io.OutputStream;
import org.dialoguerelations.http.limits.AnswerSize;

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
      throw AnswerSize.exceeded(max);
    }
    buffer.appendBytes(bytes, offset, length);
  }

  Buffer content() {
    return buffer;
  }
}
