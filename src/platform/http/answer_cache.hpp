#pragma once

// Public answers, kept as long as what they are made from stays the same. Knows nothing of what
// that is: whoever asks names the version, such as the head of the audit. An answer is never older
// than the version it is asked for.

#include <cstddef>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

#include "platform/http/tagged_answer.hpp"

namespace commonweal::platform {

// May be asked from any thread.
class AnswerCache {
 public:
  // Holds no more than about this many bytes; what was asked for longest ago goes first.
  explicit AnswerCache(std::size_t bytes_max) : bytes_max_(bytes_max) {}

  // What `make` answers to that path and query, as kept or made now. Only answers of 200 are kept:
  // addresses that lead nowhere are without number. The request must be a guest's, since what
  // others see may be theirs alone; and of GET or HEAD.
  Response answer(const Request& request, std::string_view version,
                  const std::function<Response()>& make);

  std::size_t bytes() const;

 private:
  struct Kept {
    std::string address;
    std::shared_ptr<const TaggedAnswer> answer;
  };
  using List = std::list<Kept>;  // What was asked for last stands first.

  std::shared_ptr<const TaggedAnswer> find(const std::string& address, std::string_view version);
  void keep(std::string address, std::string_view version,
            std::shared_ptr<const TaggedAnswer> answer);

  const std::size_t bytes_max_;
  mutable std::mutex mutex_;
  std::string version_;
  std::size_t bytes_ = 0;
  List list_;
  std::unordered_map<std::string_view, List::iterator> by_address_;  // Borrows from the list.
};

}  // namespace commonweal::platform
