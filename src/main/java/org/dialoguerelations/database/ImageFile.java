package org.dialoguerelations.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FakeFileChannel;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.mem.FilePathMem;

/**
 * A file system of H2 in memory that has one file more, which nobody can write: the database image,
 * read where it lies. H2's own would copy it.
 */
final class ImageFile extends FilePathMem {

  static final String PATH = "image:/dialogue";

  static final String NAME = PATH + ".mv.db";

  private final byte[] content;

  /**
   * @param content of the file
   */
  ImageFile(byte[] content) {
    this.content = content;
    this.name = NAME;
  }

  @Override
  public FilePathMem getPath(String path) {
    return path.equals(NAME) ? this : super.getPath(path);
  }

  /** A folder that is there, for H2 looks for it. */
  @Override
  public FilePathMem getParent() {
    return super.getPath(super.getScheme() + ":");
  }

  @Override
  public String getScheme() {
    return "image";
  }

  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public boolean isRegularFile() {
    return true;
  }

  @Override
  public boolean isDirectory() {
    return false;
  }

  @Override
  public boolean canWrite() {
    return false;
  }

  @Override
  public long size() {
    return content.length;
  }

  @Override
  public long lastModified() {
    return 0;
  }

  @Override
  public FileChannel open(String mode) {
    return new Reading(ByteBuffer.wrap(content).asReadOnlyBuffer());
  }

  /** One who reads it; any number may at once. */
  private static final class Reading extends FileBaseDefault {

    private final ByteBuffer content;

    Reading(ByteBuffer content) {
      this.content = content;
    }

    @Override
    public long size() {
      return content.capacity();
    }

    @Override
    public int read(ByteBuffer target, long position) {
      int length = (int) Math.min(target.remaining(), content.capacity() - position);
      if (length <= 0) {
        return -1;
      }
      target.put(content.slice((int) position, length));
      return length;
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) {
      return new FileLock(FakeFileChannel.INSTANCE, position, size, shared) {
        @Override
        public boolean isValid() {
          return true;
        }

        @Override
        public void release() {}
      };
    }

    @Override
    protected void implTruncate(long size) throws IOException {
      throw new IOException("the database image cannot be written");
    }
  }
}
