package org.dialoguerelations.http.endpoint;

import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import org.dialoguerelations.http.answer.Preferences;

/** What requests have in common, whatever they ask for. */
public final class Requests {

  private Requests() {}

  /**
   * Who asks. Behind a proxy it is the proxy, unless the framework is told to read the header that
   * names it.
   */
  public static String client(RoutingContext context) {
    SocketAddress address = context.request().remoteAddress();
    return address == null ? "" : String.valueOf(address.hostAddress());
  }

  /** What a header of the kind of {@code Accept} says. */
  public static Preferences preferences(RoutingContext context, CharSequence name) {
    return Preferences.of(header(context, name));
  }

  /** The value of a header; several of them are joined by commas, none is empty. */
  public static String header(RoutingContext context, CharSequence name) {
    return String.join(",", context.request().headers().getAll(name));
  }
}
