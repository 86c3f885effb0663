#include "platform/oidc/fetch.hpp"

#include <curl/curl.h>

#include <memory>
#include <new>

#include "platform/oidc/endpoint.hpp"
#include "platform/oidc/provider_failure.hpp"

namespace commonweal::platform {
namespace {

using Handle = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
using Headers = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

struct Sink {
  std::string body;
  std::size_t bytes_max;
  bool is_full = false;
};

// libcurl's callback: anything but the size it brought ends the transfer.
std::size_t take(char* bytes, std::size_t one, std::size_t size, void* sink_pointer) {
  auto& sink = *static_cast<Sink*>(sink_pointer);
  if (sink.body.size() + size > sink.bytes_max) {
    sink.is_full = true;
    return 0;
  }
  sink.body.append(bytes, size);
  return one * size;
}

Handle make_handle() {
  static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT);
  Handle handle(ready == CURLE_OK ? curl_easy_init() : nullptr, curl_easy_cleanup);
  if (!handle) throw std::bad_alloc();
  return handle;
}

// A wrong option is our mistake or a library built without what we need; then nothing is asked.
template <class T>
void set(const Handle& handle, CURLoption option, T value) {
  const CURLcode code = curl_easy_setopt(handle.get(), option, value);
  if (code != CURLE_OK) {
    throw ProviderFailure(std::string("The network library cannot be set up: ") +
                          curl_easy_strerror(code) + ".");
  }
}

void set_trust(const Handle& handle, const Question& question, const OidcSettings& settings) {
  const bool stays = transport_of(question.address) == Transport::loopback;
  set(handle, CURLOPT_PROTOCOLS_STR, stays ? "http" : "https");
  if (stays) set(handle, CURLOPT_NOPROXY, "*");
  set(handle, CURLOPT_FOLLOWLOCATION, 0L);
  set(handle, CURLOPT_SSL_VERIFYPEER, 1L);
  set(handle, CURLOPT_SSL_VERIFYHOST, 2L);
  set(handle, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
  if (!settings.ca_file.empty()) set(handle, CURLOPT_CAINFO, settings.ca_file.c_str());
}

void set_limits(const Handle& handle, const OidcLimits& limits, Sink& sink) {
  set(handle, CURLOPT_NOSIGNAL, 1L);
  set(handle, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(limits.connect.count()));
  set(handle, CURLOPT_TIMEOUT_MS, static_cast<long>(limits.answer.count()));
  set(handle, CURLOPT_WRITEFUNCTION, take);
  set(handle, CURLOPT_WRITEDATA, &sink);
}

void set_question(const Handle& handle, const Question& question, const Headers& headers) {
  set(handle, CURLOPT_URL, question.address.c_str());
  set(handle, CURLOPT_USERAGENT, "commonweal");
  set(handle, CURLOPT_HTTPHEADER, headers.get());
  if (question.form) {
    set(handle, CURLOPT_POSTFIELDSIZE, static_cast<long>(question.form->size()));
    set(handle, CURLOPT_POSTFIELDS, question.form->c_str());
  }
  if (!question.password.empty()) {
    set(handle, CURLOPT_HTTPAUTH, CURLAUTH_BASIC);
    set(handle, CURLOPT_USERNAME, question.user.c_str());
    set(handle, CURLOPT_PASSWORD, question.password.c_str());
  }
  if (!question.bearer.empty()) {
    set(handle, CURLOPT_HTTPAUTH, CURLAUTH_BEARER);
    set(handle, CURLOPT_XOAUTH2_BEARER, question.bearer.c_str());
  }
}

std::string what_went_wrong(CURLcode code, const Sink& sink) {
  if (sink.is_full)
    return "it answered with more than " + std::to_string(sink.bytes_max) + " bytes";
  return curl_easy_strerror(code);
}

}  // namespace

Reply fetch(const Question& question, const OidcSettings& settings) {
  const Headers headers(curl_slist_append(nullptr, "Accept: application/json"),
                        curl_slist_free_all);
  const Handle handle = make_handle();
  Sink sink{.body = {}, .bytes_max = settings.limits.answer_bytes_max};
  set_trust(handle, question, settings);
  set_limits(handle, settings.limits, sink);
  set_question(handle, question, headers);
  const CURLcode code = curl_easy_perform(handle.get());
  if (code != CURLE_OK) {
    throw ProviderFailure("The sign-in service cannot be asked at " + question.address + ": " +
                          what_went_wrong(code, sink) + ".");
  }
  Reply reply{.body = std::move(sink.body)};
  curl_easy_getinfo(handle.get(), CURLINFO_RESPONSE_CODE, &reply.status);
  return reply;
}

}  // namespace commonweal::platform
