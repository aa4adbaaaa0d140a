/* Asio: handlers, executors, type erasure.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#define ASIO_STANDALONE
#include <asio.hpp>
#if __has_include (<asio/as_tuple.hpp>)
#include <asio/as_tuple.hpp>
#else
#include <asio/experimental/as_tuple.hpp>
#endif

#include <array>
#include <chrono>
#include <memory>

struct session : std::enable_shared_from_this<session>
{
  asio::ip::tcp::socket socket;
  std::array<char, 512> buffer;
  explicit session (asio::ip::tcp::socket s) : socket (std::move (s)) {}
  void read ()
  {
    socket.async_read_some (asio::buffer (buffer),
                            [self = shared_from_this ()] (asio::error_code e,
                                                          std::size_t n) {
                              if (!e)
                                self->write (n);
                            });
  }
  void write (std::size_t n)
  {
    asio::async_write (socket, asio::buffer (buffer, n),
                       [self = shared_from_this ()] (asio::error_code e,
                                                     std::size_t) {
                         if (!e)
                           self->read ();
                       });
  }
};

#ifdef ASIO_HAS_CO_AWAIT
asio::awaitable<std::size_t>
echo (asio::ip::udp::socket socket)
{
  char data[9];
  asio::ip::udp::endpoint from;
  std::size_t n = co_await socket.async_receive_from (
    asio::buffer (data), from, asio::use_awaitable);
  asio::steady_timer timer (co_await asio::this_coro::executor);
  timer.expires_after (std::chrono::milliseconds (n));
  co_await timer.async_wait (asio::use_awaitable);
  co_return n;
}
#endif

int
main ()
{
  asio::io_context context;
  asio::thread_pool pool (2);
  asio::ip::tcp::acceptor acceptor (context, { asio::ip::tcp::v6 (), 7 });
  acceptor.async_accept ([] (asio::error_code, asio::ip::tcp::socket socket) {
    std::make_shared<session> (std::move (socket))->read ();
  });
  asio::signal_set signals (context, 2);
  signals.async_wait ([&] (auto, auto) { context.stop (); });
  auto strand = asio::make_strand (pool);
  asio::post (strand, asio::detached);
#ifdef ASIO_HAS_CO_AWAIT
  asio::co_spawn (context, echo (asio::ip::udp::socket (context)),
                  asio::detached);
#endif
  asio::streambuf buffer;
  asio::any_io_executor any = context.get_executor ();
  return context.run () + buffer.size () + (any == nullptr);
}
