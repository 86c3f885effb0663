#include "platform/http/answer_cache.hpp"

#include <utility>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

constexpr auto kAskAgainEachTime = "no-cache";

std::string address_of(const Request& request) {
  return request.path + '?' + encode_form(request.query_parameters);
}

std::size_t bytes_of(const std::string& address, const TaggedAnswer& answer) {
  return address.size() + answer.bytes();
}

}  // namespace

Response AnswerCache::answer(const Request& request, std::string_view version,
                             const std::function<Response()>& make) {
  CW_CHECK(request.visitor.is_guest());
  CW_CHECK(request.method == Method::get || request.method == Method::head);
  std::string address = address_of(request);
  if (const auto kept = find(address, version)) return answer_from(*kept, request);
  Response made = make();
  if (made.status != 200 || find_header(made.headers, "Cache-Control")) return made;
  const auto answer = std::make_shared<const TaggedAnswer>(
      tagged(std::move(made), kAskAgainEachTime, Effort::quick));
  keep(std::move(address), version, answer);
  return answer_from(*answer, request);
}

std::size_t AnswerCache::bytes() const {
  const std::lock_guard lock(mutex_);
  return bytes_;
}

std::shared_ptr<const TaggedAnswer> AnswerCache::find(const std::string& address,
                                                      std::string_view version) {
  const std::lock_guard lock(mutex_);
  if (version != version_) return nullptr;
  const auto found = by_address_.find(address);
  if (found == by_address_.end()) return nullptr;
  list_.splice(list_.begin(), list_, found->second);
  return found->second->answer;
}

void AnswerCache::keep(std::string address, std::string_view version,
                       std::shared_ptr<const TaggedAnswer> answer) {
  const std::lock_guard lock(mutex_);
  if (version != version_) {  // All that is kept is of another state.
    by_address_.clear();
    list_.clear();
    bytes_ = 0;
    version_ = version;
  }
  if (by_address_.contains(address)) return;  // Somebody else was as quick.
  bytes_ += bytes_of(address, *answer);
  list_.push_front({std::move(address), std::move(answer)});
  by_address_.emplace(list_.front().address, list_.begin());
  while (bytes_ > bytes_max_) {
    const Kept& last = list_.back();
    bytes_ -= bytes_of(last.address, *last.answer);
    by_address_.erase(last.address);
    list_.pop_back();
  }
}

}  // namespace commonweal::platform
