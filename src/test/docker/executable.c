/*
 * Stands in for the native executable of the service where none can be compiled: it needs no library, listens on PORT,
 * answers every request with what it sees of its surroundings, and ends on SIGTERM. With the argument "health" it exits
 * with 0 when somebody listens there. With other arguments it prints them.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static void end(int signal) {
  (void)signal;
  _exit(0);
}

static int can_write(const char *path) {
  int file = open(path, O_CREAT | O_WRONLY, 0600);
  return file >= 0;
}

int main(int count, char **arguments) {
  signal(SIGTERM, end);
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(atoi(getenv("PORT")))};
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  int server = socket(AF_INET, SOCK_STREAM, 0);
  if (count > 1 && strcmp(arguments[1], "health") == 0) {
    return connect(server, (struct sockaddr *)&address, sizeof address) == 0 ? 0 : 1;
  }
  if (count > 1) {
    puts(arguments[1]);
    return 0;
  }
  int yes = 1;
  setsockopt(server, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
  if (bind(server, (struct sockaddr *)&address, sizeof address) != 0 || listen(server, 16) != 0) {
    perror("cannot listen");
    return 1;
  }
  for (;;) {
    int client = accept(server, NULL, NULL);
    char request[4096], directory[256], body[1024], answer[2048];
    if (client < 0 || read(client, request, sizeof request) < 0) {
      continue;
    }
    int length = snprintf(
        body, sizeof body,
        "{\"uid\":%d,\"gid\":%d,\"pid\":%d,\"directory\":\"%s\",\"writesBeside\":%s,\"writesTmp\":%s,\"json\":\"%s\"}",
        getuid(), getgid(), getpid(), getcwd(directory, sizeof directory),
        can_write("written") ? "true" : "false", can_write("/tmp/written") ? "true" : "false",
        getenv("QUARKUS_LOG_CONSOLE_JSON_ENABLED"));
    int size = snprintf(
        answer, sizeof answer, "HTTP/1.1 200 OK\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s",
        length, body);
    if (write(client, answer, size) < 0) {
      perror("cannot answer");
    }
    close(client);
  }
}
