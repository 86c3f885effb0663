#include "platform/http/socket.hpp"

#include <functional>
#include <string>

#include <openssl/ssl.h>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

// At least TLS 1.2 and, there, forward secrecy with authenticated encryption: Mozilla's
// "intermediate" without its older ciphers. Of 1.3, all ciphers are like that.
constexpr auto kCiphersOf12 =
    "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:"
    "ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305";

void load(const std::string& file, std::string_view what, const std::function<void()>& loading) {
  try {
    loading();
  } catch (const std::system_error& failure) {
    throw ServerFailure("The " + std::string(what) + ' ' + file +
                        " cannot be used: " + failure.code().message() + '.');
  }
}

}  // namespace

std::shared_ptr<asio::ssl::context> tls_context(const std::optional<TlsFiles>& files) {
  if (!files) return nullptr;
  auto tls = std::make_shared<asio::ssl::context>(asio::ssl::context::tls_server);
  SSL_CTX_set_min_proto_version(tls->native_handle(), TLS1_2_VERSION);
  CW_CHECK(SSL_CTX_set_cipher_list(tls->native_handle(), kCiphersOf12) == 1);
  tls->set_options(asio::ssl::context::no_compression | asio::ssl::context::single_dh_use);
  SSL_CTX_set_options(tls->native_handle(), SSL_OP_NO_RENEGOTIATION);
  load(files->certificate, "certificate",
       [&] { tls->use_certificate_chain_file(files->certificate); });
  load(files->key, "key", [&] { tls->use_private_key_file(files->key, asio::ssl::context::pem); });
  return tls;
}

}  // namespace commonweal::platform
