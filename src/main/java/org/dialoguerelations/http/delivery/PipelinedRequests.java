package org.dialoguerelations.http.delivery;

import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.AttributeKey;
import io.netty.util.ReferenceCountUtil;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.core.net.impl.VertxHandler;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Closes connections of HTTP/1.1 on which many more requests come than clients send ahead of their
 * answers (RFC 9112, 9.3.2). The server keeps those that wait in a list, and walks along it for
 * each further one: tens of thousands keep an event loop from all other clients.
 */
@Singleton
class PipelinedRequests {

  private static final int BEFORE_ALL_OTHERS = 31_000;
  private static final int MOST = 100;

  private final AttributeKey<Boolean> watched = AttributeKey.valueOf(PipelinedRequests.class, "");

  void register(@Observes Filters filters) {
    filters.register(this::watch, BEFORE_ALL_OTHERS);
  }

  private void watch(RoutingContext context) {
    if (context.request().version() != HttpVersion.HTTP_2) {
      Channel channel = ((ConnectionBase) context.request().connection()).channel();
      if (!channel.hasAttr(watched)) {
        channel.attr(watched).set(true);
        ChannelPipeline pipeline = channel.pipeline();
        pipeline.addBefore(pipeline.context(VertxHandler.class).name(), null, new Counter());
      }
    }
    context.next();
  }

  private static final class Counter extends ChannelDuplexHandler {

    /** It begins with the first request of its connection. */
    private int waiting = 1;

    private boolean closed;

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
      if (!closed && message instanceof HttpRequest && ++waiting > MOST) {
        closed = true;
        context.close();
      }
      if (closed) {
        ReferenceCountUtil.release(message);
      } else {
        context.fireChannelRead(message);
      }
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
      if (message instanceof LastHttpContent && !isInformational(message)) {
        waiting--;
      }
      context.write(message, promise);
    }

    /** A client that is told to continue has no answer yet. */
    private static boolean isInformational(Object message) {
      return message instanceof HttpResponse response
          && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
    }
  }
}
